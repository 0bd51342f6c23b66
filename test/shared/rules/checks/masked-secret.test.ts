import { expect, it } from 'vitest'
import { maskedSecret } from '#shared/rules/checks/masked-secret.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { githubWith } from '#test/builders/secrets.ts'
import { found, foundAt, severities } from '../found.ts'

const place = '/stages/0/actions/0/configuration/OAuthToken'

it('finds asterisks, which keep the stored secret only for a while', () => {
  expect(found(maskedSecret, githubWith('****'))).toEqual([
    [
      place,
      'Write the secret for “OAuthToken” if you change this action: the asterisks keep the stored one only while nothing else of it changes.',
    ],
  ])
  expect(severities(maskedSecret, githubWith('****'))).toEqual(['info'])
})

it('warns of them in a template, where they would become the secret', () => {
  expect(found(maskedSecret, githubWith('****'), { dialect: 'cloudformation' })).toEqual([
    [place, 'Write a reference to the secret for “OAuthToken”: in a template the asterisks would become the secret.'],
  ])
  expect(severities(maskedSecret, githubWith('****'), { dialect: 'cloudformation' })).toEqual(['warning'])
})

it('looks at every setting of a type that it does not know', () => {
  const own = build({
    actionTypeId: { category: 'Build', owner: 'Custom', provider: 'Mine', version: '1' },
    configuration: { Password: '****', Path: '*' },
  })
  expect(foundAt(maskedSecret, pipeline([stage('Build', [own])]))).toEqual([
    '/stages/1/actions/0/configuration/Password',
  ])
})

it('is content with secrets, and with asterisks where no secret belongs', () => {
  expect(foundAt(maskedSecret, githubWith('abc'))).toEqual([])
  expect(
    foundAt(maskedSecret, pipeline([stage('Build', [build({ configuration: { ProjectName: '****' } })])])),
  ).toEqual([])
})
