import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { deploySpecOrScripts } from '#shared/rules/checks/deploy-spec-or-scripts.ts'
import { configured, foundIn } from '../one-action.ts'

it('wonders about a deploy spec with scripts', () => {
  const instances = (configuration: JsonObject) =>
    foundIn(
      deploySpecOrScripts,
      configured('Deploy', 'EC2', { InstanceTagKey: 'Name', InstanceType: 'EC2', ...configuration }),
    )
  expect(instances({ DeploySpec: 'deploy.yml', PostScript: 'after.sh' })).toEqual([
    [
      'configuration/PostScript',
      'Keep either “DeploySpec” or “PostScript”: the deploy spec says where files go and what runs.',
    ],
  ])
  expect(instances({ DeploySpec: 'deploy.yml' })).toEqual([])
  expect(instances({ TargetDirectory: '/srv', PostScript: 'after.sh' })).toEqual([])
})
