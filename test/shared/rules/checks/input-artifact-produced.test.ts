import { expect, it } from 'vitest'
import { inputArtifactProduced } from '#shared/rules/checks/input-artifact-produced.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const taking = (name: string, more = {}) => build({ name: 'Take', inputArtifacts: [{ name }], ...more })
const making = build({ name: 'Make', outputArtifacts: [{ name: 'App' }] })

it('finds an artifact that nobody makes, and takes the one that was meant', () => {
  const wrong = pipeline([stage('Build', [taking('code')])])
  expect(found(inputArtifactProduced, wrong)).toEqual([
    ['/stages/1/actions/0/inputArtifacts/0/name', 'Take another artifact than “code”: no action puts it out.'],
  ])
  expect(fixed(inputArtifactProduced, wrong)).toEqual(pipeline([stage('Build', [taking('Code')])]))
})

it('finds one that is made at the same time', () => {
  expect(found(inputArtifactProduced, pipeline([stage('Build', [making, taking('App')])]))).toEqual([
    [
      '/stages/1/actions/1/inputArtifacts/0/name',
      'Take another artifact than “App”, or reorder: action “Make” puts it out, but does not run before this one.',
    ],
  ])
})

it('is content with a larger run order, a later stage, and what CloudFormation may put in order', () => {
  expect(foundAt(inputArtifactProduced, pipeline([stage('Build', [taking('App', { runOrder: 2 }), making])]))).toEqual(
    [],
  )
  expect(foundAt(inputArtifactProduced, pipeline([stage('A', [making]), stage('B', [taking('App')])]))).toEqual([])
  const open = taking('App', { runOrder: { Ref: 'Order' } })
  expect(foundAt(inputArtifactProduced, pipeline([stage('Build', [making, open])]))).toEqual([])
  const some = build({ outputArtifacts: [{ name: { Ref: 'Name' } }] })
  expect(foundAt(inputArtifactProduced, pipeline([stage('A', [some]), stage('B', [taking('Other')])]))).toEqual([])
})
