import { expect, it } from 'vitest'
import { plainPath } from '#shared/rules/checks/plain-path.ts'
import { configured, fixedIn, foundIn, placesIn } from '../one-action.ts'

it('takes the artifact off where only a path belongs', () => {
  const deploy = (FileName: string) => configured('Deploy', 'ECS', { ClusterName: 'c', ServiceName: 's', FileName })
  expect(foundIn(plainPath, deploy('Code::images.json'))).toEqual([
    [
      'configuration/FileName',
      'Write just “images.json” in “FileName”: the path counts from the root of the input artifact.',
    ],
  ])
  expect(fixedIn(plainPath, deploy('Code::images.json'))).toEqual(deploy('images.json'))
  expect(placesIn(plainPath, deploy('Other::images.json'))).toEqual([])
})

it('leaves it where an artifact may stand', () => {
  const set = { StackSetName: 'shop', TemplatePath: 'Code::t.yaml', Parameters: 'Code::parameters.json' }
  expect(placesIn(plainPath, configured('Deploy', 'CloudFormationStackSet', set))).toEqual([])
})
