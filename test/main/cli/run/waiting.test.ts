import { expect, it } from 'vitest'
import { whatItWaitsFor } from '#main/cli/run/waiting.ts'
import {
  action,
  commands,
  folder,
  open,
  order,
  pipelineText,
  project,
  started,
  until,
} from '#test/main/engine/bench.ts'

it('names the execution in the stage, with its open approval, or the disabled transition', async () => {
  const engine = open(folder())
  const file = project(pipelineText({ Gate: [action('Approval', 'Ok')], Build: [commands('Make', ['true'])] }))
  const text = pipelineText({ Gate: [action('Approval', 'Ok')], Build: [commands('Make', ['true'])] })
  const first = await started(engine, order(text, file))
  await until(engine, first.events, ({ type }) => type === 'approval')
  expect(await whatItWaitsFor(engine, 'sample', first.id)).toBeUndefined()

  const second = await started(engine, order(text, file))
  await until(engine, second.events, (event) => event.type === 'stage' && event.status === 'Succeeded')
  expect(await whatItWaitsFor(engine, 'sample', second.id)).toBe(
    `Waits in front of stage Gate: execution ${first.id} is in it and waits for the approval Ok.`,
  )

  const change = { pipelineName: 'sample', stage: 'Gate', type: 'Inbound', enabled: false, reason: 'a freeze' } as const
  await engine.setTransition(change)
  expect(await whatItWaitsFor(engine, 'sample', second.id)).toBe(
    'Waits in front of stage Gate: its transition is disabled (a freeze).',
  )
})
