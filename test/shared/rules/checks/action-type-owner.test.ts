import { expect, it } from 'vitest'
import { buildJenkins } from '#shared/catalog/actions/build-jenkins.ts'
import { catalogWith } from '#shared/catalog/index.ts'
import { actionTypeOwner } from '#shared/rules/checks/action-type-owner.ts'
import { build } from '#test/builders/pipeline.ts'
import { foundIn, placesIn } from '../one-action.ts'

it('wonders about a provider of AWS with another owner', () => {
  const custom = build({ actionTypeId: { category: 'Build', owner: 'Custom', provider: 'CodeBuild', version: '1' } })
  expect(foundIn(actionTypeOwner, custom)).toEqual([
    [
      'actionTypeId/owner',
      'Write owner AWS if the CodeBuild of AWS is meant: Custom looks for another type of that name.',
    ],
  ])
})

it('says nothing of providers that AWS does not have, and of those that others have too', () => {
  const typed = (category: string, owner: string, provider: string) =>
    placesIn(actionTypeOwner, { name: 'A', actionTypeId: { category, owner, provider, version: '1' } })
  expect(typed('Build', 'Custom', 'Mine')).toEqual([])
  expect(typed('Build', 'Custom', 'Jenkins')).toEqual([])
  expect(typed('Source', 'ThirdParty', 'GitHub')).toEqual([])
  expect(typed('Test', 'Custom', 'CloudFormation')).toEqual([])
})

it('says nothing once the account has told of its type', () => {
  const custom = build({ actionTypeId: { category: 'Build', owner: 'Custom', provider: 'CodeBuild', version: '1' } })
  const own = { ...buildJenkins, provider: 'CodeBuild' }
  expect(placesIn(actionTypeOwner, custom, { catalog: catalogWith([own]) })).toEqual([])
})
