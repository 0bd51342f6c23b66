import { defineAction } from '../action-type.ts'

export const sourceEcr = defineAction({
  category: 'Source',
  owner: 'AWS',
  provider: 'ECR',
  version: '1',
  title: 'Amazon ECR',
  description: 'Starts from an image tag and passes on imageDetail.json.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECR.html',
  inputs: [0, 0],
  outputs: [1, 1],
  fields: {
    RepositoryName: {
      label: 'Repository name',
      kind: 'text',
      required: true,
      help: 'Repository whose image push starts the pipeline.',
    },
    ImageTag: { label: 'Image tag', kind: 'text', required: false, default: 'latest', help: 'Tag to watch.' },
  },
  headline: 'RepositoryName',
  outputVariables: {
    RegistryId: 'Account of the registry.',
    RepositoryName: 'Repository.',
    ImageTag: 'Tag; not emitted when the revision was overridden.',
    ImageDigest: 'sha256 digest of the manifest.',
    ImageURI: 'Image URI.',
  },
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
