import { expect, it } from 'vitest'
import { variablesNeedV2 } from '#shared/rules/checks/variables-need-v2.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const of = (pipelineType: string, variables: readonly { readonly name: string }[]) =>
  pipeline([stage('Build', [build()])], { pipelineType, variables })

it('finds variables of a V1 pipeline, and makes it V2', () => {
  expect(found(variablesNeedV2, of('V1', [{ name: 'Target' }]))).toEqual([
    ['/variables', 'Make the pipeline V2, or remove its variables: V1 has none.'],
  ])
  expect(fixed(variablesNeedV2, of('V1', [{ name: 'Target' }]))).toEqual(of('V2', [{ name: 'Target' }]))
})

it('is content with V2, and with an empty list', () => {
  expect(foundAt(variablesNeedV2, of('V2', [{ name: 'Target' }]))).toEqual([])
  expect(foundAt(variablesNeedV2, of('V1', []))).toEqual([])
})
