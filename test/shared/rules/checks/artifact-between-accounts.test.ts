import { expect, it } from 'vitest'
import { artifactBetweenAccounts } from '#shared/rules/checks/artifact-between-accounts.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'

const roleIn = (account: string) => `arn:aws:iam::${account}:role/work`
const making = (roleArn?: string) => build({ outputArtifacts: [{ name: 'App' }], ...(roleArn ? { roleArn } : {}) })
const taking = (roleArn?: string) =>
  build({ name: 'Take', inputArtifacts: [{ name: 'App' }], ...(roleArn ? { roleArn } : {}) })
const of = (...actions: Parameters<typeof stage>[1]) =>
  pipeline(actions.map((action, index) => stage(`Stage-${index}`, [action])))

it('finds an artifact that goes from one foreign account to another', () => {
  expect(found(artifactBetweenAccounts, of(making(roleIn('111111111111')), taking(roleIn('222222222222'))))).toEqual([
    [
      '/stages/2/actions/0/inputArtifacts/0/name',
      'Hand “App” on in account 123456789012 first: it is made in account 111111111111, and an action in account 222222222222 cannot read it.',
    ],
  ])
})

it('is content when it is made or taken at home, or stays in one account', () => {
  expect(foundAt(artifactBetweenAccounts, of(making(), taking(roleIn('222222222222'))))).toEqual([])
  expect(foundAt(artifactBetweenAccounts, of(making(roleIn('111111111111')), taking()))).toEqual([])
  expect(foundAt(artifactBetweenAccounts, of(making(roleIn('111111111111')), taking(roleIn('111111111111'))))).toEqual(
    [],
  )
})

it('knows nothing of roles that CloudFormation makes', () => {
  const open = { ...taking(), roleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } }
  expect(foundAt(artifactBetweenAccounts, of(making(roleIn('111111111111')), open))).toEqual([])
})
