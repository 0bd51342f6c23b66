import { expect, it } from 'vitest'
import { ownRoleAllowed } from '#shared/rules/checks/own-role-allowed.ts'
import { build, pipeline, role, stage } from '#test/builders/pipeline.ts'
import { fixed, found, foundAt } from '../found.ts'

const own = (more = {}) =>
  build({ actionTypeId: { category: 'Build', owner: 'Custom', provider: 'Mine', version: '1' }, ...more })

it('finds the role of an action that is not of AWS, and removes it', () => {
  const wrong = pipeline([stage('Build', [own({ roleArn: role })])])
  expect(found(ownRoleAllowed, wrong)).toEqual([
    ['/stages/1/actions/0/roleArn', 'Remove the role of action “Compile”: only actions of AWS have one of their own.'],
  ])
  expect(fixed(ownRoleAllowed, wrong)).toEqual(pipeline([stage('Build', [own()])]))
})

it('finds a role that CloudFormation makes, but not one that it may leave out', () => {
  const got = own({ roleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } })
  expect(foundAt(ownRoleAllowed, pipeline([stage('Build', [got])]))).toEqual(['/stages/1/actions/0/roleArn'])
  const perhaps = own({ roleArn: { 'Fn::If': ['HasRole', role, { Ref: 'AWS::NoValue' }] } })
  expect(foundAt(ownRoleAllowed, pipeline([stage('Build', [perhaps])]))).toEqual([])
})

it('is content with actions of AWS', () => {
  expect(foundAt(ownRoleAllowed, pipeline([stage('Build', [build({ roleArn: role })])]))).toEqual([])
})
