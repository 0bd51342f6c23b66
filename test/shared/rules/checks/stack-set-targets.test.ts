import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { stackSetTargets } from '#shared/rules/checks/stack-set-targets.ts'
import { configured, foundIn, placesIn } from '../one-action.ts'

it('finds what is neither account nor unit', () => {
  expect(foundIn(stackSetTargets, instances({ DeploymentTargets: '123456789012,My OU' }))).toEqual([
    [
      'configuration/DeploymentTargets',
      'Replace “My OU” in “DeploymentTargets” by an account id of 12 digits or an id such as ou-ab12-cdef3456.',
    ],
  ])
  expect(placesIn(stackSetTargets, instances({ DeploymentTargets: '12345' }))).toHaveLength(1)
})

it('is content with accounts, units, files and references', () => {
  const good = ['123456789012,210987654321', 'ou-1111-1example', 'r-ab12', 'Code::targets.json', '#{variables.Targets}']
  expect(good.flatMap((DeploymentTargets) => placesIn(stackSetTargets, instances({ DeploymentTargets })))).toEqual([])
})

it('wants targets that go with the permissions', () => {
  const set = (PermissionModel: string, DeploymentTargets: string) =>
    foundIn(
      stackSetTargets,
      configured('Deploy', 'CloudFormationStackSet', { PermissionModel, DeploymentTargets }),
    ).map(([, message]) => message)
  expect(set('SERVICE_MANAGED', '123456789012')).toEqual([
    'Name units of the organization in “DeploymentTargets”: permissions are service-managed.',
  ])
  expect(set('SELF_MANAGED', 'r-ab12')).toEqual(['Name accounts in “DeploymentTargets”: permissions are self-managed.'])
  expect(set('SELF_MANAGED', '123456789012')).toEqual([])
})

function instances(configuration: JsonObject) {
  return configured('Deploy', 'CloudFormationStackInstances', {
    StackSetName: 'shop',
    Regions: 'eu-west-1',
    ...configuration,
  })
}
