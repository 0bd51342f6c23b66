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
      help: 'The repository to which a push starts the pipeline.',
    },
    ImageTag: {
      label: 'Image tag',
      kind: 'text',
      required: false,
      default: 'latest',
      help: 'The tag that is watched.',
    },
  },
  headline: 'RepositoryName',
  outputVariables: {
    RegistryId: 'The account of the registry.',
    RepositoryName: 'The repository.',
    ImageTag: 'The tag; missing where the start named another revision.',
    ImageDigest: 'The sha256 digest of the manifest.',
    ImageURI: 'The URI of the image.',
  },
  crossRegion: false,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    {
      id: 'EcrSource',
      actions: ['ecr:DescribeImages'],
      resources: ['arn:${partition}:ecr:${region}:${account}:repository/${config.RepositoryName}'],
    },
  ],
  notes: [
    'Changes are noticed through an EventBridge rule alone; there is no polling.',
    'The artifact holds imageDetail.json and not the image.',
    'A start may name a revision of type IMAGE_DIGEST.',
  ],
  local: 'runs',
  pipelineTypes: ['V1', 'V2'],
})
