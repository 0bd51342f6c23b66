import { expect, it } from 'vitest'
import { oneBranchPerRepository } from '#shared/rules/checks/one-branch-per-repository.ts'
import { bare, stage } from '#test/builders/pipeline.ts'
import { connection } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

const from = (...configurations: readonly Parameters<typeof connection>[1][]) =>
  bare([
    stage(
      'Source',
      configurations.map((configuration, index) =>
        connection({ name: `Checkout-${index}`, outputArtifacts: [{ name: `Code${index}` }] }, configuration),
      ),
    ),
  ])

it('finds a second branch of the same repository', () => {
  expect(found(oneBranchPerRepository, from({ BranchName: 'main' }, { BranchName: 'docs' }))).toEqual([
    [
      '/stages/0/actions/1/configuration/BranchName',
      'Set “DetectChanges” of this source to "false": another one watches branch “main” of the same repository, and only one branch starts the pipeline reliably.',
    ],
  ])
})

it('is content with other repositories, with the same branch, and with a source that does not watch', () => {
  expect(foundAt(oneBranchPerRepository, from({}, { FullRepositoryId: 'acme/other', BranchName: 'docs' }))).toEqual([])
  expect(foundAt(oneBranchPerRepository, from({}, {}))).toEqual([])
  expect(foundAt(oneBranchPerRepository, from({}, { BranchName: 'docs', DetectChanges: 'false' }))).toEqual([])
  expect(foundAt(oneBranchPerRepository, from({}, { BranchName: { Ref: 'Branch' } }))).toEqual([])
})
