import { expect, it } from 'vitest'
import { imageDefinitionsFile } from '#shared/rules/checks/image-definitions-file.ts'
import { configured, foundIn, placesIn } from '../one-action.ts'

it('takes imageDetail.json for the wrong file', () => {
  const deploy = (FileName: string) => configured('Deploy', 'ECS', { ClusterName: 'c', ServiceName: 's', FileName })
  expect(foundIn(imageDefinitionsFile, deploy('out/imageDetail.json'))).toEqual([
    [
      'configuration/FileName',
      'Name an image definitions file in “FileName”, such as imagedefinitions.json: imageDetail.json is for blue/green deployments.',
    ],
  ])
  expect(placesIn(imageDefinitionsFile, deploy('imagedefinitions.json'))).toEqual([])
  expect(placesIn(imageDefinitionsFile, deploy('images.json'))).toEqual([])
})
