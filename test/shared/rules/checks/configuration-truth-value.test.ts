import { expect, it } from 'vitest'
import { configurationChoice } from '#shared/rules/checks/configuration-choice.ts'
import { configurationTruthValue } from '#shared/rules/checks/configuration-truth-value.ts'
import { build } from '#test/builders/pipeline.ts'
import { fixedIn, foundIn, placesIn, sourceOf } from '../one-action.ts'

it('wants truth values in lower case', () => {
  const polls = sourceOf('CodeCommit', { RepositoryName: 'shop', BranchName: 'main', PollForSourceChanges: 'False' })
  expect(foundIn(configurationTruthValue, polls)).toEqual([
    ['configuration/PollForSourceChanges', 'Write “false” for “PollForSourceChanges”, in lower case.'],
  ])
  expect(fixedIn(configurationTruthValue, polls)).toEqual(
    sourceOf('CodeCommit', { RepositoryName: 'shop', BranchName: 'main', PollForSourceChanges: 'false' }),
  )
})

it('is content with true and false, and leaves other words to another rule', () => {
  const batch = (BatchEnabled: string) => build({ configuration: { ProjectName: 'shop', BatchEnabled } })
  expect(placesIn(configurationTruthValue, batch('true'))).toEqual([])
  expect(placesIn(configurationTruthValue, batch('yes'))).toEqual([])
  expect(placesIn(configurationChoice, batch('yes'))).toEqual(['configuration/BatchEnabled'])
})
