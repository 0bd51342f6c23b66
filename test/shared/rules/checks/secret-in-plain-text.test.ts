import { expect, it } from 'vitest'
import { secretInPlainText } from '#shared/rules/checks/secret-in-plain-text.ts'
import { githubWith } from '#test/builders/secrets.ts'
import { found, foundAt } from '../found.ts'

it('finds a secret that stands there for all to read', () => {
  expect(found(secretInPlainText, githubWith('abc123'))).toEqual([
    [
      '/stages/0/actions/0/configuration/OAuthToken',
      'Do not write “OAuthToken” in plain text: keep it in AWS Secrets Manager, and what was written here change soon.',
    ],
  ])
})

it.each(['****', '{{resolve:secretsmanager:token}}', '#{variables.Token}', '<token>', '${TOKEN}', '$TOKEN', ''])(
  'says nothing of “%s”',
  (value) => {
    expect(foundAt(secretInPlainText, githubWith(value))).toEqual([])
  },
)

it('says nothing of what CloudFormation knows', () => {
  expect(foundAt(secretInPlainText, githubWith({ Ref: 'Token' }))).toEqual([])
})
