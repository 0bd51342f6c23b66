import { expect, it } from 'vitest'
import { sourceStageEntry } from '#shared/rules/checks/source-stage-entry.ts'
import { condition, guarded, rule } from '#test/builders/conditions.ts'
import { bare, build, source, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const entry = { beforeEntry: condition('FAIL', [rule('DeploymentWindow')]) }

it('finds a condition before the first stage', () => {
  const first = bare([stage('Source', [source()], entry), stage('Build', [build()])])
  expect(found(sourceStageEntry, first)).toEqual([
    [
      '/stages/0/beforeEntry',
      'Move this condition to the next stage: AWS does not say whether the first stage can have one before entry.',
    ],
  ])
})

it('is content with one before a later stage', () => {
  expect(foundAt(sourceStageEntry, guarded(entry))).toEqual([])
})
