import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { imageDetailConsumer } from '#shared/rules/checks/image-detail-consumer.ts'
import { bare, build, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'
import { configured, sourceOf } from '../one-action.ts'

it('finds an ECS action that deploys straight from ECR', () => {
  expect(found(imageDetailConsumer, fromRegistry(deploy))).toEqual([
    [
      '/stages/1/actions/0/inputArtifacts/0/name',
      'Put a build before “ECS” that writes imagedefinitions.json: “Image” from ECR has only imageDetail.json.',
    ],
  ])
})

it('is content with a build between, and with blue/green', () => {
  expect(foundAt(imageDetailConsumer, fromRegistry(build({ inputArtifacts: [{ name: 'Image' }] })))).toEqual([])
  expect(foundAt(imageDetailConsumer, fromRegistry({ ...deploy, inputArtifacts: [{ name: 'Other' }] }))).toEqual([])
})

const deploy = configured(
  'Deploy',
  'ECS',
  { ClusterName: 'c', ServiceName: 's' },
  { inputArtifacts: [{ name: 'Image' }] },
)

function fromRegistry(consumer: JsonObject) {
  const image = { ...sourceOf('ECR', { RepositoryName: 'shop' }), outputArtifacts: [{ name: 'Image' }] }
  return bare([stage('Source', [image]), stage('Work', [consumer])])
}
