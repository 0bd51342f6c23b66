import { pipelineSchema } from './pipeline-schema.ts'
import { triggerSchema } from './trigger-schema.ts'

/** What only a template says of a pipeline, with CloudFormation's own names (AWS::CodePipeline::Pipeline). */
export const templateOnlySchema = {
  type: 'object',
  properties: {
    DisableInboundStageTransitions: {
      type: 'array',
      items: {
        type: 'object',
        properties: { StageName: { type: 'string', minLength: 1 }, Reason: { type: 'string', minLength: 1 } },
        required: ['StageName', 'Reason'],
        additionalProperties: false,
      },
    },
    RestartExecutionOnUpdate: { type: 'boolean' },
    Tags: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          Key: { type: 'string', minLength: 1, maxLength: 128 },
          Value: { type: 'string', maxLength: 256 },
        },
        required: ['Key', 'Value'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const

/** The member under which a declaration from a template keeps what only the template says of it. */
export const templateOnly = '$cloudFormation'

const { propertyNames: _, ...artifactStores } = pipelineSchema.properties.artifactStores

/**
 * A declaration as a template says it, in the API's words: without a name CloudFormation makes one up, and a Region may
 * be an intrinsic function.
 */
export const templatePipelineSchema = {
  ...pipelineSchema,
  properties: {
    ...pipelineSchema.properties,
    artifactStores,
    triggers: { ...pipelineSchema.properties.triggers, items: { ...triggerSchema, required: ['providerType'] } },
    [templateOnly]: templateOnlySchema,
  },
  required: ['roleArn', 'stages'],
} as const
