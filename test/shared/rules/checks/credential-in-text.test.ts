import { expect, it } from 'vitest'
import { credentialInText } from '#shared/rules/checks/credential-in-text.ts'
import { rule, withRule } from '#test/builders/conditions.ts'
import { action, build, pipeline, stage } from '#test/builders/pipeline.ts'
import { githubWith, looksLike } from '#test/builders/secrets.ts'
import { found, foundAt } from '../found.ts'

const configured = (text: unknown) => pipeline([stage('Build', [build({ configuration: { Note: text as string } })])])
const place = '/stages/1/actions/0/configuration/Note'

it.each(Object.entries(looksLike))('finds by its form: %s', (_kind, text) => {
  expect(foundAt(credentialInText, configured(`export X="${text}"`))).toEqual([place])
})

it('says what to do and not what it is', () => {
  expect(found(credentialInText, configured(looksLike.accessKey))).toEqual([
    [place, 'Remove the AWS access key from here: give the role of the action the rights it needs.'],
  ])
})

it('looks at commands, environment variables, functions of CloudFormation, rules and defaults', () => {
  const commands = action('Compute', 'Commands', {
    commands: ['make', `curl -H "Authorization: ${looksLike.github}"`],
    environmentVariables: [{ name: 'X', value: looksLike.slack }],
    configuration: { Note: { 'Fn::Sub': `\${Prefix} ${looksLike.npm}` } },
  })
  expect(foundAt(credentialInText, pipeline([stage('Run', [commands])]))).toEqual([
    '/stages/1/actions/0/configuration/Note',
    '/stages/1/actions/0/commands/1',
    '/stages/1/actions/0/environmentVariables/0/value',
  ])
  expect(foundAt(credentialInText, withRule(rule('LambdaInvoke', { UserParameters: looksLike.token })))).toEqual([
    '/stages/1/beforeEntry/conditions/0/rules/0/configuration/UserParameters',
  ])
  const variables = [{ name: 'Key', defaultValue: looksLike.accessKey }]
  expect(foundAt(credentialInText, pipeline([stage('Build', [build()])], { variables }))).toEqual([
    '/variables/0/defaultValue',
  ])
})

it('leaves settings that are known to be secret to another rule', () => {
  expect(foundAt(credentialInText, githubWith(looksLike.github))).toEqual([])
})

it.each([
  'AKIAIOSFODNN7EXAMPLE',
  'aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  'postgres://shop:${PASSWORD}@db.example.com/shop',
  'https://example.com:8080/path',
  'git@github.com:acme/shop.git',
  'arn:aws:secretsmanager:eu-west-1:123456789012:secret:npm_token',
  'eyJhbGciOiJIUzI1NiJ9',
])('says nothing of “%s”', (text) => {
  expect(foundAt(credentialInText, configured(text))).toEqual([])
})
