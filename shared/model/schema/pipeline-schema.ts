import type { FromSchema } from 'json-schema-to-ts'
import { actionSchema } from './action-schema.ts'
import { conditionGroupSchema, failureSchema } from './condition-schema.ts'
import { name, roleArn } from './names.ts'
import { triggerSchema } from './trigger-schema.ts'

const artifactStore = {
  type: 'object',
  properties: {
    type: { enum: ['S3'] },
    location: { type: 'string', minLength: 3, maxLength: 63, pattern: '^[a-zA-Z0-9\\-\\.]+$' },
    encryptionKey: {
      type: 'object',
      properties: { id: { type: 'string', minLength: 1, maxLength: 400 }, type: { enum: ['KMS'] } },
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
  properties: {
    name,
    actions: { type: 'array', items: actionSchema },
    blockers: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name, type: { enum: ['Schedule'] } },
        required: ['name', 'type'],
        additionalProperties: false,
      },
    },
    beforeEntry: conditionGroupSchema,
    onSuccess: conditionGroupSchema,
    onFailure: failureSchema,
  },
  required: ['name', 'actions'],
  additionalProperties: false,
} as const

/**
 * PipelineDeclaration: the one description from which types, validation and completion follow. Shapes are those of the
 * API model 2015-07-09, whose patterns the service matches against the whole text. What needs more than one member to
 * be told (how many stages, which of the artifact stores) are rules.
 */
export const pipelineSchema = {
  type: 'object',
  properties: {
    name,
    roleArn,
    artifactStore,
    artifactStores: {
      type: 'object',
      propertyNames: { minLength: 4, maxLength: 30 },
      additionalProperties: artifactStore,
    },
    stages: { type: 'array', items: stageSchema },
    version: { type: 'integer', minimum: 1 },
    executionMode: { enum: ['QUEUED', 'SUPERSEDED', 'PARALLEL'] },
    pipelineType: { enum: ['V1', 'V2'] },
    variables: {
      type: 'array',
      maxItems: 50,
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 128, pattern: '^[A-Za-z0-9@\\-_]+$' },
          defaultValue: { type: 'string', minLength: 1, maxLength: 1000 },
          description: { type: 'string', maxLength: 200 },
        },
        required: ['name'],
        additionalProperties: false,
      },
    },
    triggers: { type: 'array', maxItems: 50, items: triggerSchema },
  },
  required: ['name', 'roleArn', 'stages'],
  additionalProperties: false,
} as const

/** A declaration that has passed the checks. */
export type PipelineDeclaration = FromSchema<typeof pipelineSchema>
