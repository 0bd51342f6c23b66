import { expect, it } from 'vitest'
import { disabledTransitionStage } from '#shared/rules/checks/disabled-transition-stage.ts'
import { build, stage } from '#test/builders/pipeline.ts'
import { disabling, template } from '#test/builders/template.ts'
import { fixed, found, foundAt } from '../found.ts'

it('finds a stage that does not exist, and takes the one that was meant', () => {
  expect(found(disabledTransitionStage, disabling('build'), template)).toEqual([
    [
      '/$cloudFormation/DisableInboundStageTransitions/0/StageName',
      'Name a stage of the pipeline: none is called “build”.',
    ],
  ])
  expect(fixed(disabledTransitionStage, disabling('build'), template)).toEqual(disabling('Build'))
})

it('is content with a stage, and where CloudFormation knows of others', () => {
  expect(foundAt(disabledTransitionStage, disabling('Build'), template)).toEqual([])
  const open = { ...disabling('Other'), stages: [{ Ref: 'Stage' }] }
  expect(foundAt(disabledTransitionStage, open, template)).toEqual([])
  const named = { ...disabling('Other'), stages: [{ ...stage('X', [build()]), name: { Ref: 'Name' } }] }
  expect(foundAt(disabledTransitionStage, named, template)).toEqual([])
})
