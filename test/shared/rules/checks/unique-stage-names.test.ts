import { expect, it } from 'vitest'
import { uniqueStageNames } from '#shared/rules/checks/unique-stage-names.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

it('points at the later of two stages with one name', () => {
  const twice = pipeline([stage('Build', [build()]), stage('Test', [build()]), stage('Build', [build()])])
  expect(found(uniqueStageNames, twice)).toEqual([['/stages/3/name', 'Rename this stage: “Build” is already taken.']])
})

it('knows nothing of names that CloudFormation makes', () => {
  const named = { ...stage('Build', [build()]), name: { Ref: 'Name' } }
  expect(foundAt(uniqueStageNames, pipeline([named, named]))).toEqual([])
})
