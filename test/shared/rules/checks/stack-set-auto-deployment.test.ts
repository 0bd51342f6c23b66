import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { stackSetAutoDeployment } from '#shared/rules/checks/stack-set-auto-deployment.ts'
import { configured, foundIn, inTemplate } from '../one-action.ts'

it('finds targets beside automatic deployment', () => {
  const set = (configuration: JsonObject) =>
    foundIn(
      stackSetAutoDeployment,
      configured('Deploy', 'CloudFormationStackSet', { OrganizationsAutoDeployment: 'Enabled', ...configuration }),
      inTemplate,
    )
  expect(set({ DeploymentTargets: 'r-ab12', Regions: 'eu-west-1' })).toEqual([
    [
      'configuration/DeploymentTargets',
      'Remove “DeploymentTargets”, or set OrganizationsAutoDeployment to Disabled: one excludes the other.',
    ],
  ])
  expect(set({})).toEqual([])
  expect(set({ OrganizationsAutoDeployment: 'Disabled', DeploymentTargets: 'r-ab12' })).toEqual([])
  expect(set({ DeploymentTargets: { 'Fn::If': ['Fixed', 'r-ab12', { Ref: 'AWS::NoValue' }] } })).toEqual([])
})
