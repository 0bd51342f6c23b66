import { expect, it } from 'vitest'
import { triggersNeedV2 } from '#shared/rules/checks/triggers-need-v2.ts'
import { connected, push } from '#test/builders/triggers.ts'
import { fixed, found, foundAt } from '../found.ts'

const filters = push({ tags: { includes: ['v*'] } })

it('finds triggers of a V1 pipeline, and makes it V2', () => {
  expect(found(triggersNeedV2, connected([filters], { pipelineType: 'V1' }))).toEqual([
    ['/triggers', 'Make the pipeline V2, or remove its triggers: V1 has none.'],
  ])
  expect(fixed(triggersNeedV2, connected([filters], { pipelineType: 'V1' }))).toEqual(connected([filters]))
})

it('is content with V2, and with an empty list', () => {
  expect(foundAt(triggersNeedV2, connected([filters]))).toEqual([])
  expect(foundAt(triggersNeedV2, connected([], { pipelineType: 'V1' }))).toEqual([])
})
