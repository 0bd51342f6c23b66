import { expect, it } from 'vitest'
import { actionTypeNeedsV2 } from '#shared/rules/checks/action-type-needs-v2.ts'
import { build } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'
import { around, configured, inTemplate } from '../one-action.ts'

it('finds a V2 action in a V1 pipeline', () => {
  const commands = configured('Compute', 'Commands', {}, { name: 'Lint', commands: ['make lint'] })
  const declaration = { ...around(commands), pipelineType: 'V1' }
  expect(found(actionTypeNeedsV2, declaration)).toEqual([
    [
      '/stages/1/actions/0/actionTypeId/provider',
      'Make the pipeline V2: action “Lint” has the type Commands, which V1 does not know.',
    ],
  ])
  expect(fixed(actionTypeNeedsV2, declaration)).toEqual(around(commands))
})

it('is content with V2, with no type, and with one that only CloudFormation knows', () => {
  const { pipelineType, ...without } = around(configured('Compute', 'Commands', {}, { commands: ['make'] }))
  expect(foundAt(actionTypeNeedsV2, { ...without, pipelineType: pipelineType ?? null })).toEqual([])
  expect(foundAt(actionTypeNeedsV2, without)).toEqual([])
  expect(foundAt(actionTypeNeedsV2, { ...without, pipelineType: { Ref: 'Type' } }, inTemplate)).toEqual([])
})

it('says nothing of types of which AWS does not say it plainly', () => {
  const scan = configured('Invoke', 'InspectorScan', { InspectorRunMode: 'SourceCodeScan' })
  expect(foundAt(actionTypeNeedsV2, { ...around(scan), pipelineType: 'V1' })).toEqual([])
  expect(foundAt(actionTypeNeedsV2, { ...around(build()), pipelineType: 'V1' })).toEqual([])
})
