import { defineAction } from '../action-type.ts'
import { pollForSourceChanges } from '../parts/source.ts'
import { trueOrFalse } from '../parts/truth.ts'

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
    S3Bucket: {
      label: 'S3 bucket',
      kind: 'text',
      required: true,
      help: 'The bucket that is watched. It must have versioning on.',
    },
    S3ObjectKey: {
      label: 'S3 object key',
      kind: 'text',
      required: true,
      help: 'The object that is watched, normally a zip file.',
    },
    AllowOverrideForS3ObjectKey: {
      label: 'Allow another object key',
      kind: 'choice',
      required: false,
      choices: trueOrFalse,
      default: 'false',
      help: 'Whether whoever starts the pipeline may name another object of the bucket, with a source revision of type S3_OBJECT_KEY.',
    },
    PollForSourceChanges: pollForSourceChanges,
  },
  headline: 'S3ObjectKey',
  outputVariables: {
    BucketName: 'The bucket.',
    ETag: 'The entity tag of the object.',
    ObjectKey: 'The key of the object.',
    VersionId: 'The version of the object, by which the revision is called.',
  },
  crossRegion: false,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    {
      id: 'S3Source',
      actions: [
        's3:GetObject',
        's3:GetObjectVersion',
        's3:GetBucketVersioning',
        's3:GetBucketAcl',
        's3:GetBucketLocation',
        's3:GetObjectTagging',
        's3:GetObjectVersionTagging',
      ],
      resources: ['arn:${partition}:s3:::${config.S3Bucket}', 'arn:${partition}:s3:::${config.S3Bucket}/*'],
      condition: { StringEquals: { 'aws:ResourceAccount': '${account}' } },
    },
  ],
  limits: ['The object may have at most 7 GB.'],
  notes: [
    'An object that is no zip file is passed on as it is, and actions that unpack their input fail on it.',
    'A start may name a revision of type S3_OBJECT_VERSION_ID, S3_OBJECT_KEY, or both.',
  ],
  local: 'runs',
  pipelineTypes: ['V1', 'V2'],
})
