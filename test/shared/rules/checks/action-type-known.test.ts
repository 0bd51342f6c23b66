import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { inWords } from '#shared/model/message.ts'
import { actionTypeKnown } from '#shared/rules/checks/action-type-known.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { action } from '#test/builders/pipeline.ts'
import { around, fixedIn, foundIn, inTemplate, placesIn, sourceOf } from '../one-action.ts'

it('offers the owner or category that the provider has', () => {
  const github = {
    ...sourceOf('GitHub', {}),
    actionTypeId: { category: 'Source', owner: 'AWS', provider: 'GitHub', version: '1' },
  }
  expect(foundIn(actionTypeKnown, github)).toEqual([
    ['actionTypeId/owner', 'Change the owner to ThirdParty: provider “GitHub” is not of AWS.'],
  ])
  expect(fixedIn(actionTypeKnown, github)).toMatchObject({
    actionTypeId: { category: 'Source', owner: 'ThirdParty', provider: 'GitHub', version: '1' },
  })
  expect(foundIn(actionTypeKnown, action('Deploy', 'CodeBuild'))).toEqual([
    [
      'actionTypeId/category',
      'Choose one of these categories: Build, Test. Provider “CodeBuild” has no action of category Deploy.',
    ],
  ])
})

it('lets people choose where several types could be meant', () => {
  const titles = checkDeclaration(around(action('Build', 'Lambda')))
    .filter(({ rule }) => rule === 'action-type-known')
    .flatMap(({ fixes }) => fixes.map(({ title }) => inWords(title)))
  expect(titles).toEqual(['Change it to Deploy, AWS, Lambda', 'Change it to Invoke, AWS, Lambda'])
})

it('knows a slip of the finger', () => {
  const misspelled = action('Build', 'CodeBuidl')
  expect(foundIn(actionTypeKnown, misspelled)).toEqual([
    ['actionTypeId/provider', 'Write “CodeBuild” for provider “CodeBuidl”, which AWS does not have.'],
  ])
  expect(fixedIn(actionTypeKnown, misspelled)).toMatchObject({
    actionTypeId: { category: 'Build', provider: 'CodeBuild' },
  })
  expect(fixedIn(actionTypeKnown, action('Build', 'cloudformation'))).toMatchObject({
    actionTypeId: { category: 'Deploy', provider: 'CloudFormation' },
  })
})

it('finds a provider that nobody has', () => {
  expect(foundIn(actionTypeKnown, action('Deploy', 'Heroku'))).toEqual([
    [
      'actionTypeId/provider',
      'Choose another provider: AWS has no action type of category Deploy with provider “Heroku”.',
    ],
  ])
})

it('says nothing of types of one’s own, of what has the wrong shape, and of another version', () => {
  const typed = (actionTypeId: JsonObject) => ({ name: 'A', actionTypeId })
  const silent = [
    typed({ category: 'Deploy', owner: 'Custom', provider: 'Heroku', version: '1' }),
    typed({ category: 'Source', owner: 'ThirdParty', provider: 'GitLab', version: '1' }),
    typed({ category: 'Build', owner: 'AWS', provider: 'AWS CodeBuild', version: '1' }),
    typed({ category: 'build', owner: 'AWS', provider: 'CodeBuild', version: '1' }),
    typed({ category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '2' }),
    typed({ category: 'Build', owner: 'AWS', provider: { Ref: 'Provider' }, version: '1' }),
  ]
  expect(silent.flatMap((each) => placesIn(actionTypeKnown, each, inTemplate))).toEqual([])
})
