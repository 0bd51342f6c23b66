import type { FromSchema } from 'json-schema-to-ts'
import { actionSchema } from './action-schema.ts'
import { conditionGroupSchema, failureSchema } from './condition-schema.ts'
import { name, roleArn } from './names.ts'
import { triggerSchema } from './trigger-schema.ts'

const artifactStore = {
  type: 'object',
  description: 'The bucket in which artifacts are kept between actions.',
  properties: {
    type: { enum: ['S3'], description: 'Always S3.' },
    location: {
      type: 'string',
      minLength: 3,
      maxLength: 63,
      pattern: '^[a-zA-Z0-9\\-\\.]+$',
      words: 'the name of a bucket, without a prefix: letters, digits, - and .',
      description: 'The name of the bucket.',
    },
    encryptionKey: {
      type: 'object',
      description: 'The key that encrypts artifacts, instead of the one that AWS manages.',
      properties: {
        id: {
          type: 'string',
          minLength: 1,
          maxLength: 400,
          description: 'The key’s ID, its ARN, or the ARN of an alias.',
        },
        type: { enum: ['KMS'], description: 'Always KMS.' },
      },
      required: ['id', 'type'],
      additionalProperties: false,
    },
  },
  required: ['type', 'location'],
  additionalProperties: false,
} as const

/** StageDeclaration of the API model. */
export const stageSchema = {
  type: 'object',
  description: 'A part of the pipeline that one execution at a time passes through.',
  properties: {
    name: { ...name, description: 'The stage’s name, unique in the pipeline.' },
    actions: {
      type: 'array',
      items: actionSchema,
      description: 'The actions of the stage, in the order of run orders.',
    },
    blockers: {
      type: 'array',
      description: 'Reserved by AWS for its own use.',
      items: {
        type: 'object',
        properties: { name, type: { enum: ['Schedule'] } },
        required: ['name', 'type'],
        additionalProperties: false,
      },
    },
    beforeEntry: {
      ...conditionGroupSchema,
      description: 'What must hold before an execution enters the stage. Needs a V2 pipeline.',
    },
    onSuccess: {
      ...conditionGroupSchema,
      description: 'What must hold after all actions succeeded. Needs a V2 pipeline.',
    },
    onFailure: failureSchema,
  },
  required: ['name', 'actions'],
  additionalProperties: false,
} as const

/**
 * PipelineDeclaration: the one description from which types, validation, completion, hover texts and the reading of
 * CloudFormation follow. Shapes are those of the API model 2015-07-09. What needs more than one member to be told (how
 * many stages, which of the artifact stores) are rules.
 */
export const pipelineSchema = {
  type: 'object',
  description: 'The declaration of a pipeline.',
  properties: {
    name: { ...name, description: 'The pipeline’s name, unique in an account and Region. It cannot be changed later.' },
    roleArn: { ...roleArn, description: 'The role with which CodePipeline works.' },
    artifactStore,
    artifactStores: {
      type: 'object',
      description: 'A bucket for each Region in which actions run, the pipeline’s own included.',
      propertyNames: { minLength: 4, maxLength: 30 },
      additionalProperties: artifactStore,
    },
    stages: { type: 'array', items: stageSchema, description: 'The stages, in the order in which they run.' },
    version: {
      type: 'integer',
      minimum: 1,
      description: 'Counted by the service: 1 at first, one more with each update.',
    },
    executionMode: {
      enum: ['QUEUED', 'SUPERSEDED', 'PARALLEL'],
      default: 'SUPERSEDED',
      description:
        'What happens to several executions at once: a newer one overtakes those that wait (SUPERSEDED), they go one after the other (QUEUED), or side by side (PARALLEL). QUEUED and PARALLEL need V2.',
    },
    pipelineType: {
      enum: ['V1', 'V2'],
      description: 'V2 brings triggers, variables, conditions and execution modes, and is billed by the minute.',
    },
    variables: {
      type: 'array',
      maxItems: 50,
      description: 'Variables that can be given when an execution starts: `#{variables.NAME}`. Needs V2.',
      items: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 128,
            pattern: '^[A-Za-z0-9@\\-_]+$',
            words: 'letters, digits, @, - and _',
            description: 'The variable’s name.',
          },
          defaultValue: {
            type: 'string',
            minLength: 1,
            maxLength: 1000,
            description: 'What it is where nothing is given; without it, it must be given at every start.',
          },
          description: { type: 'string', maxLength: 200, description: 'What the variable is for.' },
        },
        required: ['name'],
        additionalProperties: false,
      },
    },
    triggers: {
      type: 'array',
      maxItems: 50,
      items: triggerSchema,
      description: 'Which Git events start the pipeline. Needs V2.',
    },
  },
  required: ['name', 'roleArn', 'stages'],
  additionalProperties: false,
} as const

/** A declaration that has passed the checks. */
export type PipelineDeclaration = FromSchema<typeof pipelineSchema>
