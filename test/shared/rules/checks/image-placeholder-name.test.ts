import { expect, it } from 'vitest'
import { imagePlaceholderName } from '#shared/rules/checks/image-placeholder-name.ts'
import { configured, fixedIn, foundIn, placesIn } from '../one-action.ts'

it('takes the brackets off', () => {
  const named = (Image1ContainerName: string) =>
    configured('Deploy', 'CodeDeployToECS', { Image1ArtifactName: 'Code', Image1ContainerName })
  expect(foundIn(imagePlaceholderName, named('<IMAGE1_NAME>'))).toEqual([
    [
      'configuration/Image1ContainerName',
      'Write “IMAGE1_NAME” in “Image1ContainerName”, without brackets: those stand only in the task definition.',
    ],
  ])
  expect(fixedIn(imagePlaceholderName, named('<IMAGE1_NAME>'))).toEqual(named('IMAGE1_NAME'))
  expect(placesIn(imagePlaceholderName, named('IMAGE1_NAME'))).toEqual([])
})
