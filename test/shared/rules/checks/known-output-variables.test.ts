import { expect, it } from 'vitest'
import { knownOutputVariables } from '#shared/rules/checks/known-output-variables.ts'
import { approval, bare, build, source, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const using = (text: string) =>
  bare([
    stage('Source', [source({ namespace: 'Checkout' })]),
    stage('Build', [build({ namespace: 'Built' }), approval({ namespace: 'Asked' })]),
    stage('Use', [build({ configuration: { ProjectName: text } })]),
  ])

it('finds a variable that the type does not have, and takes the one that was meant', () => {
  expect(found(knownOutputVariables, using('#{Checkout.CommitID}'))).toEqual([
    [
      '/stages/2/actions/0/configuration/ProjectName',
      'Correct “#{Checkout.CommitID}”: the output variables of action “Checkout” are AuthorDate, BranchName, CommitId, CommitMessage, CommitterDate, RepositoryName.',
    ],
  ])
  expect(fixed(knownOutputVariables, using('a#{Checkout.CommitID}'))).toEqual(using('a#{Checkout.CommitId}'))
})

it('finds a variable of a type without any', () => {
  expect(found(knownOutputVariables, using('#{Asked.Summary}'))).toEqual([
    [
      '/stages/2/actions/0/configuration/ProjectName',
      'Replace “#{Asked.Summary}”: action “Approve” has no output variables.',
    ],
  ])
})

it('is content with those it has, and knows nothing of those of a build', () => {
  expect(foundAt(knownOutputVariables, using('#{Checkout.CommitId} #{Built.Anything}'))).toEqual([])
})
