import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apply } from '#shared/execution/apply.ts'
import type { Command } from '#shared/execution/decide.ts'
import { isOfExecution } from '#shared/execution/journal.ts'
import { hasEnded, noRuns } from '#shared/execution/state.ts'
import { tell } from '#shared/execution/tell.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { declaration, drive } from './runs.ts'

const stage = fc.array(fc.tuple(fc.constantFrom('', '?'), fc.integer({ min: 1, max: 3 })), {
  minLength: 1,
  maxLength: 4,
})
const pipeline = fc
  .tuple(fc.array(stage, { minLength: 1, maxLength: 4 }), fc.constantFrom('SUPERSEDED', 'QUEUED', 'PARALLEL'))
  .map(([stages, executionMode]) =>
    declaration(
      Object.fromEntries(
        stages.map((actions, s) => [`S${s}`, actions.map(([approval, order], a) => `A${a}${approval}@${order}`)]),
      ),
      { executionMode },
    ),
  )
const happening = fc.tuple(
  fc.constantFrom('start', 'succeed', 'succeed', 'succeed', 'fail', 'stop', 'abandon', 'interrupt', 'update'),
  fc.nat(),
)

function play(declared: JsonObject, happenings: readonly (readonly [string, number])[]) {
  const driven = drive()
  let started = 0
  const start = () => driven.start(`e${(started += 1)}`, declared)
  const any = () => driven.runs().executions.filter((execution) => !hasEnded(execution))
  const end = (what: string, pick: number) => {
    const execution = any()[pick % Math.max(1, any().length)]
    if (!execution) return
    const id = execution.began.pipelineExecutionId
    const [name] = driven.running(id)
    const [stage = '', action = ''] = name?.split('.') ?? []
    const result = what === 'fail' ? 'Rejected' : 'Approved'
    if (what === 'stop' || what === 'abandon') {
      driven.carryOut({ do: 'stop', pipelineExecutionId: id, abandon: what === 'abandon' })
    } else if (what === 'interrupt')
      driven.carryOut({ do: 'interrupt', executions: [{ pipelineExecutionId: id, note: 'gone' }] })
    else if (name !== undefined) {
      const answer: Command = { do: 'answer', pipelineExecutionId: id, stage, action, result, summary: '' }
      if ('rejected' in driven.carryOut(answer)) driven.finish(id, name, what === 'fail' ? 'Failed' : 'Succeeded')
    }
  }
  start()
  for (const [what, pick] of happenings) {
    if (what === 'start') start()
    else if (what === 'update') driven.update(declared)
    else end(what, pick)
  }
  return { ...driven, any, end }
}

it('comes to an end whatever happens in whatever order, once everything that runs has ended', () => {
  fc.assert(
    fc.property(pipeline, fc.array(happening, { maxLength: 40 }), (declared, happenings) => {
      const { any, end } = play(declared, happenings)
      for (let left = 5000; any().length > 0 && left > 0; left--) end('succeed', left)
      expect(any()).toEqual([])
    }),
  )
})

it('comes back from its journal as it was', () => {
  fc.assert(
    fc.property(pipeline, fc.array(happening, { maxLength: 40 }), (declared, happenings) => {
      const { journal, runs } = play(declared, happenings)
      const written = JSON.parse(JSON.stringify(journal)) as typeof journal
      expect(written.reduce(apply, noRuns)).toEqual(runs())
    }),
  )
})

it('never has two executions in one stage, except in PARALLEL mode', () => {
  fc.assert(
    fc.property(pipeline, fc.array(happening, { maxLength: 40 }), (declared, happenings) => {
      const { journal } = play(declared, happenings)
      let runs = noRuns
      for (const event of journal) {
        runs = apply(runs, event)
        const inside = runs.executions.filter((one) => one.inside && !hasEnded(one)).map(({ position }) => position)
        if (declared['executionMode'] !== 'PARALLEL') expect(new Set(inside).size).toBe(inside.length)
      }
    }),
  )
})

it('tells one end of each execution, after the end of every action that it told the beginning of', () => {
  fc.assert(
    fc.property(pipeline, fc.array(happening, { maxLength: 40 }), (declared, happenings) => {
      const { journal, any, end } = play(declared, happenings)
      for (let left = 5000; any().length > 0 && left > 0; left--) end('succeed', left)
      let runs = noRuns
      const open = new Set<string>()
      const ended = new Set<string>()
      for (const event of journal) {
        runs = apply(runs, event)
        if (!isOfExecution(event)) continue
        const after = runs.executions.find(({ began }) => began.pipelineExecutionId === event.pipelineExecutionId)
        for (const told of after ? tell(event, after) : []) {
          expect(ended).not.toContain(told.pipelineExecutionId)
          if (told.type === 'action' && told.status === 'InProgress') open.add(told.actionExecutionId)
          else if (told.type === 'action') expect(open.delete(told.actionExecutionId)).toBe(true)
          if (told.type === 'execution' && 'summary' in told) ended.add(told.pipelineExecutionId)
        }
      }
      expect(open.size).toBe(0)
      expect(ended.size).toBe(runs.executions.length)
    }),
  )
})
