import { expect, it } from 'vitest'
import { conditionsNeedV2 } from '#shared/rules/checks/conditions-need-v2.ts'
import { condition, rule } from '#test/builders/conditions.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const of = (pipelineType: string, more: Parameters<typeof stage>[2]) =>
  pipeline([stage('Build', [build()], more)], { pipelineType })

it('finds what a stage of V1 cannot have, and makes the pipeline V2', () => {
  const both = { beforeEntry: condition('FAIL', [rule('CloudWatchAlarm')]), onFailure: { result: 'RETRY' } }
  expect(found(conditionsNeedV2, of('V1', both))).toEqual([
    [
      '/stages/1/beforeEntry',
      'Make the pipeline V2, or remove “beforeEntry” from stage “Build”: V1 has no conditions.',
    ],
    ['/stages/1/onFailure', 'Make the pipeline V2, or remove “onFailure” from stage “Build”: V1 has no conditions.'],
  ])
  expect(fixed(conditionsNeedV2, of('V1', both))).toEqual(of('V2', both))
})

it('is content with V2, and with what says nothing', () => {
  expect(foundAt(conditionsNeedV2, of('V2', { onFailure: { result: 'RETRY' } }))).toEqual([])
  expect(foundAt(conditionsNeedV2, of('V1', { onFailure: {} }))).toEqual([])
})
