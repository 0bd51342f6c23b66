import { expect, it } from 'vitest'
import { secretVariable } from '#shared/rules/checks/secret-variable.ts'
import { action, build, pipeline, stage } from '#test/builders/pipeline.ts'
import { looksLike } from '#test/builders/secrets.ts'
import { found, foundAt } from '../found.ts'

const building = (...variables: readonly object[]) =>
  pipeline([
    stage('Build', [
      build({ configuration: { ProjectName: 'shop', EnvironmentVariables: JSON.stringify(variables) } }),
    ]),
  ])
const running = (...environmentVariables: Parameters<typeof stage>[1]) =>
  pipeline([stage('Run', [action('Compute', 'Commands', { commands: ['make'], environmentVariables })])])

it('finds a variable that is named like a secret, in a build and in commands', () => {
  const message =
    'Keep the value of “DB_PASSWORD” in AWS Secrets Manager and give the variable the type SECRETS_MANAGER: its name says that it is secret.'
  expect(
    found(secretVariable, building({ name: 'A', value: 'b' }, { name: 'DB_PASSWORD', value: 'hunter22' })),
  ).toEqual([['/stages/1/actions/0/configuration/EnvironmentVariables', message]])
  expect(found(secretVariable, running({ name: 'DB_PASSWORD', value: 'hunter22' }))).toEqual([
    ['/stages/1/actions/0/environmentVariables/0/value', message],
  ])
})

it.each(['NPM_TOKEN', 'githubToken', 'API_KEY', 'CLIENT_SECRET', 'SSH_PRIVATE_KEY'])('knows %s', (name) => {
  expect(foundAt(secretVariable, running({ name, value: 'abcdef' }))).toHaveLength(1)
})

it.each(['SECRET_NAME', 'TOKEN_URL', 'PASSWORD_ARN', 'ACCESS_KEY_ID', 'KEY', 'MONKEY', 'COMPASS'])(
  'spares %s',
  (name) => {
    expect(foundAt(secretVariable, running({ name, value: 'abcdef' }))).toEqual([])
  },
)

it.each(['true', '12', '#{variables.Token}', 'arn:aws:ssm:x', '/shop/token', '<token>', '****', looksLike.github])(
  'says nothing of the value “%s”',
  (value) => {
    expect(foundAt(secretVariable, running({ name: 'TOKEN', value }))).toEqual([])
  },
)

it('is content with variables that name a secret', () => {
  expect(foundAt(secretVariable, running({ name: 'TOKEN', value: 'shop:token', type: 'SECRETS_MANAGER' }))).toEqual([])
  expect(foundAt(secretVariable, building({ name: 'TOKEN', value: 'token', type: 'PARAMETER_STORE' }))).toEqual([])
})

it('leaves text that is no JSON to others', () => {
  const broken = build({ configuration: { ProjectName: 'shop', EnvironmentVariables: '[{"name":"TOKEN",' } })
  expect(foundAt(secretVariable, pipeline([stage('Build', [broken])]))).toEqual([])
})
