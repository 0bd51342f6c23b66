import { expect, it } from 'vitest'
import { executionModeNeedsV2 } from '#shared/rules/checks/execution-mode-needs-v2.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const of = (pipelineType: string, executionMode: string) =>
  pipeline([stage('Build', [build()])], { pipelineType, executionMode })

it('finds a mode that V1 does not have, and makes the pipeline V2', () => {
  expect(found(executionModeNeedsV2, of('V1', 'QUEUED'))).toEqual([
    ['/executionMode', 'Make the pipeline V2, or take SUPERSEDED: V1 has no QUEUED mode.'],
  ])
  expect(foundAt(executionModeNeedsV2, of('V1', 'PARALLEL'))).toEqual(['/executionMode'])
  expect(fixed(executionModeNeedsV2, of('V1', 'QUEUED'))).toEqual(of('V2', 'QUEUED'))
})

it('is content with V2, with SUPERSEDED, and where no type is written', () => {
  expect(foundAt(executionModeNeedsV2, of('V2', 'QUEUED'))).toEqual([])
  expect(foundAt(executionModeNeedsV2, of('V1', 'SUPERSEDED'))).toEqual([])
  const { pipelineType: _, ...untyped } = of('V2', 'QUEUED')
  expect(foundAt(executionModeNeedsV2, untyped)).toEqual([])
})
