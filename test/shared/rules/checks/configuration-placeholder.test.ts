import { expect, it } from 'vitest'
import { configurationPlaceholder } from '#shared/rules/checks/configuration-placeholder.ts'
import { checkDeclaration } from '#shared/rules/index.ts'
import { build } from '#test/builders/pipeline.ts'
import { around, foundIn, placesIn, sourceOf } from '../one-action.ts'

it('finds what a sample left to be filled in', () => {
  const bucket = sourceOf('S3', { S3Bucket: '<bucket-name>', S3ObjectKey: 'shop.zip' })
  expect(foundIn(configurationPlaceholder, bucket)).toEqual([
    ['configuration/S3Bucket', 'Replace “<bucket-name>” in “S3Bucket” by a value of your own.'],
  ])
})

it('finds a variable of Fn::Sub that nothing fills in', () => {
  const bucket = sourceOf('S3', { S3Bucket: '${Bucket}', S3ObjectKey: 'shop.zip' })
  expect(foundIn(configurationPlaceholder, bucket)).toEqual([
    [
      'configuration/S3Bucket',
      'Put “${Bucket}” in “S3Bucket” into Fn::Sub, or replace it by a value: nothing else fills it in.',
    ],
  ])
})

it('is told once', () => {
  const problems = checkDeclaration(around(sourceOf('S3', { S3Bucket: '<bucket-name>', S3ObjectKey: 'shop.zip' })))
  expect(problems.filter(({ location }) => location.includes('S3Bucket'))).toHaveLength(1)
})

it('knows placeholders by nothing but their brackets', () => {
  expect(placesIn(configurationPlaceholder, build({ configuration: { ProjectName: 'a<b>c' } }))).toEqual([])
})
