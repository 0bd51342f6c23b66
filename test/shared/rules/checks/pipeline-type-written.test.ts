import { expect, it } from 'vitest'
import { pipelineTypeWritten } from '#shared/rules/checks/pipeline-type-written.ts'
import { action, build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const { pipelineType: _, ...plain } = pipeline([stage('Build', [build()])])
const either = 'Say which type the pipeline has, V1 or V2: what it is without that depends on the service.'
const certain = 'Say that the pipeline is V2: it uses what only V2 has.'

it('finds a pipeline that does not say its type', () => {
  expect(found(pipelineTypeWritten, plain)).toEqual([['/pipelineType', either]])
})

it.each([
  ['a mode', { ...plain, executionMode: 'QUEUED' }],
  ['variables', { ...plain, variables: [{ name: 'Target' }] }],
  ['a condition', { ...plain, stages: [stage('Source', [], { onFailure: { result: 'RETRY' } })] }],
  ['an action type', { ...plain, stages: [stage('Build', [action('Compute', 'Commands')])] }],
])('knows that %s is of V2, and writes that', (_name, declaration) => {
  expect(found(pipelineTypeWritten, declaration)).toEqual([['/pipelineType', certain]])
  expect(fixed(pipelineTypeWritten, declaration)).toEqual({ ...declaration, pipelineType: 'V2' })
})

it('is content with a type, whichever, and with one that CloudFormation knows', () => {
  expect(foundAt(pipelineTypeWritten, { ...plain, pipelineType: 'V1' })).toEqual([])
  expect(foundAt(pipelineTypeWritten, { ...plain, pipelineType: { Ref: 'Type' } })).toEqual([])
})
