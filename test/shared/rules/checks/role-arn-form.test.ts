import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { roleArnForm } from '#shared/rules/checks/role-arn-form.ts'
import { build } from '#test/builders/pipeline.ts'
import { configured, foundIn, inTemplate, placesIn, stack } from '../one-action.ts'

it('finds what is no role', () => {
  const told = (RoleArn: Json) => foundIn(roleArnForm, stack({ RoleArn }), inTemplate)
  const message = 'Give “RoleArn” the ARN of a role, such as arn:aws:iam::123456789012:role/name.'
  expect(told('StackRole')).toEqual([['configuration/RoleArn', message]])
  expect(told('arn:aws:iam::123456789012:user/me')).toEqual([['configuration/RoleArn', message]])
  expect(told('arn:aws-cn:iam::123456789012:role/path/stack')).toEqual([])
  expect(told('#{variables.Role}')).toEqual([])
  expect(told({ 'Fn::GetAtt': ['Role', 'Arn'] })).toEqual([])
})

it('looks at the roles of builds and stack sets too', () => {
  expect(
    placesIn(roleArnForm, build({ configuration: { ProjectName: 'shop', ServiceRoleArnOverride: 'BuildRole' } })),
  ).toEqual(['configuration/ServiceRoleArnOverride'])
  const set = {
    StackSetName: 'shop',
    TemplatePath: 'Code::t.yaml',
    AdministrationRoleArn: 'AWSCloudFormationStackSetAdministrationRole',
  }
  expect(placesIn(roleArnForm, configured('Deploy', 'CloudFormationStackSet', set))).toEqual([
    'configuration/AdministrationRoleArn',
  ])
})
