import { expect, it } from 'vitest'
import { sourceOnlyFirst } from '#shared/rules/checks/source-only-first.ts'
import { bare, build, pipeline, source, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

it('finds a source in a later stage', () => {
  expect(found(sourceOnlyFirst, pipeline([stage('Build', [build(), source({ name: 'Again' })])]))).toEqual([
    ['/stages/1/actions/1/actionTypeId/category', 'Move source action “Again” to the first stage.'],
  ])
})

it('is content where a later stage may become the first', () => {
  const perhaps = { 'Fn::If': ['HasSource', stage('Source', [source()]), { Ref: 'AWS::NoValue' }] }
  expect(foundAt(sourceOnlyFirst, bare([perhaps, stage('Fetch', [source()])]))).toEqual([])
})
