import { defineAction } from '../action-type.ts'

export const sourceS3 = defineAction({
  category: 'Source',
  owner: 'AWS',
  provider: 'S3',
  version: '1',
  title: 'Amazon S3 source',
  description: 'Takes an object, usually a zip file, from a versioned bucket.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-S3.html',
  inputs: [0, 0],
  outputs: [1, 1],
  fields: {
    S3Bucket: { label: 'S3 bucket', kind: 'text', required: true, help: 'Versioned bucket that is watched.' },
    S3ObjectKey: {
      label: 'S3 object key',
      kind: 'text',
      required: true,
      help: 'Key of the object that is watched, normally one zip file.',
    },
    AllowOverrideForS3ObjectKey: {
      label: 'Allow override for S3 object key',
      kind: 'choice',
      required: false,
      choices: ['true', 'false'],
      default: 'false',
      help: 'Lets StartPipelineExecution replace the object key through a S3_OBJECT_KEY source revision.',
    },
    PollForSourceChanges: {
      label: 'Poll for source changes',
      kind: 'choice',
      required: false,
      choices: ['true', 'false'],
      default: 'true',
      help: 'Whether the service itself polls the location. Absence means true. Set to false whenever an event rule or webhook starts the pipeline, or runs start twice.',
    },
  },
  headline: 'S3ObjectKey',
  outputVariables: {
    BucketName: 'Bucket of the revision.',
    ETag: 'Entity tag of the object.',
    ObjectKey: 'Key of the revision.',
    VersionId: 'Version of the object; also the revision id shown by the service.',
  },
  local: 'runs',
  pipelineTypes: ['V1', 'V2'],
})
