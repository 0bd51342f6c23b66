import { expect, it } from 'vitest'
import { sourceStageFirst } from '#shared/rules/checks/source-stage-first.ts'
import { approval, bare, build, source, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

it('finds what is no source in the first stage, and a first stage without actions', () => {
  const mixed = bare([stage('Source', [source(), approval()]), stage('Build', [build()])])
  expect(found(sourceStageFirst, mixed)).toEqual([
    [
      '/stages/0/actions/1/actionTypeId/category',
      'Move action “Approve” to a later stage: the first stage holds only source actions.',
    ],
  ])
  expect(found(sourceStageFirst, bare([stage('Source', []), stage('Build', [build()])]))).toEqual([
    ['/stages/0/actions', 'Add a source action: a pipeline begins with one.'],
  ])
})

it('is content with several sources, and with a stage that only CloudFormation knows', () => {
  const two = bare([stage('Source', [source(), source({ name: 'Other' })]), stage('Build', [build()])])
  expect(foundAt(sourceStageFirst, two)).toEqual([])
  expect(foundAt(sourceStageFirst, bare([{ 'Fn::If': ['A', {}, {}] }, stage('Build', [build()])]))).toEqual([])
  expect(foundAt(sourceStageFirst, bare([stage('Source', [{ Ref: 'Action' }])]))).toEqual([])
})
