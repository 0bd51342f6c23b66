import { name } from './names.ts'

/**
 * What an `AWS::CodePipeline::Pipeline` has beside the declaration (CFN/aws-resource-codepipeline-pipeline). It stands in
 * the declaration under `$cloudFormation`, with CloudFormation's own names.
 */
export const cloudFormationSchema = {
  type: 'object',
  properties: {
    DisableInboundStageTransitions: {
      type: 'array',
      description: 'Transitions into stages that are disabled when the pipeline is made.',
      items: {
        type: 'object',
        properties: {
          StageName: { ...name, description: 'The stage that nothing may enter.' },
          Reason: {
            type: 'string',
            minLength: 1,
            maxLength: 300,
            pattern: '^[a-zA-Z0-9!@ \\(\\)\\.\\*\\?\\-]+$',
            words: 'letters, digits, blanks and ! @ ( ) . * ? -',
            description: 'Why, for those who see the disabled transition.',
          },
        },
        required: ['StageName', 'Reason'],
        additionalProperties: false,
      },
    },
    RestartExecutionOnUpdate: {
      type: 'boolean',
      default: false,
      description: 'Whether an update of the pipeline starts it.',
    },
    Tags: {
      type: 'array',
      maxItems: 50,
      description: 'Tags of the pipeline.',
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
