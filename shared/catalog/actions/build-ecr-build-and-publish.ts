import { defineAction } from '../action-type.ts'

export const buildEcrBuildAndPublish = defineAction({
  category: 'Build',
  owner: 'AWS',
  provider: 'ECRBuildAndPublish',
  version: '1',
  title: 'Amazon ECRBuildAndPublish',
  description: 'Builds an image from a Dockerfile and pushes it to ECR.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECRBuildAndPublish.html',
  inputs: [1, 1],
  outputs: [0, 0],
  fields: {
    ECRRepositoryName: {
      label: 'ECR repository name',
      kind: 'text',
      required: true,
      help: 'Repository that receives the image.',
    },
    DockerFilePath: {
      label: 'Docker file path',
      kind: 'text',
      required: false,
      default: 'root of the source',
      help: 'Directory of the Dockerfile (a directory, in spite of the name: CDK names the same property a directory path).',
      unconfirmed: true,
    },
    ImageTags: {
      label: 'Image tags',
      kind: 'list',
      required: false,
      default: 'latest',
      help: 'Tags for the pushed image.',
    },
    RegistryType: {
      label: 'Registry type',
      kind: 'choice',
      required: false,
      choices: ['private', 'public'],
      default: 'private',
      help: 'Kind of registry.',
    },
  },
  headline: 'ECRRepositoryName',
  outputVariables: {
    ECRImageDigestId: 'sha256 digest.',
    ECRRepositoryName: 'Repository pushed to.',
  },
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V2'],
})
