import type { FromSchema } from 'json-schema-to-ts'
import { actionTypeIdSchema } from './action-schema.ts'
import { tags } from './names.ts'

const url = { type: 'string', minLength: 1, maxLength: 2048 } as const
const artifactCount = { type: 'integer', minimum: 0, maximum: 5 } as const
const artifactDetails = {
  type: 'object',
  properties: { minimumCount: artifactCount, maximumCount: artifactCount },
  required: ['minimumCount', 'maximumCount'],
  additionalProperties: false,
} as const

const { category, provider, version } = actionTypeIdSchema.properties

/**
 * What CreateCustomActionType takes (API model 2015-07-09), and with capitals the properties of the CloudFormation
 * resource AWS::CodePipeline::CustomActionType. What needs more than one member to be told is checked in the catalog.
 */
export const customActionTypeSchema = {
  type: 'object',
  properties: {
    category,
    provider,
    version,
    settings: {
      type: 'object',
      properties: {
        thirdPartyConfigurationUrl: url,
        entityUrlTemplate: url,
        executionUrlTemplate: url,
        revisionUrlTemplate: url,
      },
      additionalProperties: false,
    },
    configurationProperties: {
      type: 'array',
      maxItems: 10,
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 50 },
          required: { type: 'boolean' },
          key: { type: 'boolean' },
          secret: { type: 'boolean' },
          queryable: { type: 'boolean' },
          description: { type: 'string', minLength: 1, maxLength: 160 },
          type: { enum: ['String', 'Number', 'Boolean'] },
        },
        required: ['name', 'required', 'key', 'secret'],
        additionalProperties: false,
      },
    },
    inputArtifactDetails: artifactDetails,
    outputArtifactDetails: artifactDetails,
    tags,
  },
  required: ['category', 'provider', 'version', 'inputArtifactDetails', 'outputArtifactDetails'],
  additionalProperties: false,
} as const

/** The definition of a custom action type that has passed the schema. */
export type CustomActionTypeDefinition = FromSchema<typeof customActionTypeSchema>
