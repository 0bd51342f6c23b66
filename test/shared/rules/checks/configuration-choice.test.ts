import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { configurationChoice } from '#shared/rules/checks/configuration-choice.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { around, configured, fixedIn, foundIn, inTemplate, placesIn, stack } from '../one-action.ts'

it('finds a value that there is not', () => {
  const instances = (InstanceType: Json) =>
    configured('Deploy', 'EC2', { InstanceTagKey: 'Name', DeploySpec: 'd.yml', InstanceType })
  expect(foundIn(configurationChoice, instances('LAMBDA'))).toEqual([
    ['configuration/InstanceType', 'Choose one of these for “InstanceType”: EC2, SSM_MANAGED_NODE.'],
  ])
  expect(placesIn(configurationChoice, instances('ec2'))).toEqual(['configuration/InstanceType'])
  expect(fixedIn(configurationChoice, instances('ec2'))).toEqual(instances('EC2'))
  expect(fixedIn(configurationChoice, instances('ssm-managed-node'))).toEqual(instances('SSM_MANAGED_NODE'))
})

it('does not judge what only the run or CloudFormation knows', () => {
  const mode = (ActionMode: Json) => placesIn(configurationChoice, stack({ ActionMode }), inTemplate)
  expect(mode('CREATE_UPDATE')).toEqual([])
  expect(mode('#{variables.Mode}')).toEqual([])
  expect(mode('{{resolve:ssm:mode}}')).toEqual([])
  expect(mode({ 'Fn::Sub': '${Mode}' })).toEqual([])
})

it('only warns where AWS does not say it plainly', () => {
  const deploy = configured('Deploy', 'S3', { BucketName: 'shop', Extract: 'true', CannedACL: 'secret' })
  const severities = checkDeclaration(around(deploy)).map(({ rule, severity }) => [rule, severity])
  expect(severities).toEqual([['configuration-choice', 'warning']])
})
