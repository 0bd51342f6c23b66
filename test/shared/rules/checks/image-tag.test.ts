import { expect, it } from 'vitest'
import { imageTag } from '#shared/rules/checks/image-tag.ts'
import { configured, foundIn, placesIn, sourceOf } from '../one-action.ts'

it('finds a tag that no image can have', () => {
  const tagged = (ImageTags: string) =>
    configured('Build', 'ECRBuildAndPublish', { ECRRepositoryName: 'shop', ImageTags })
  expect(foundIn(imageTag, tagged('latest,feature/x'))).toEqual([
    ['configuration/ImageTags', 'Choose another tag in “ImageTags”: no image can have “feature/x”.'],
  ])
  expect(placesIn(imageTag, tagged('latest,#{Source.CommitId},v1.0_b-2'))).toEqual([])
  expect(placesIn(imageTag, tagged('-x'))).toEqual(['configuration/ImageTags'])
  expect(placesIn(imageTag, sourceOf('ECR', { RepositoryName: 'shop', ImageTag: 'a b' }))).toEqual([
    'configuration/ImageTag',
  ])
})
