import { name } from './names.ts'

const pattern = { type: 'string', minLength: 1, maxLength: 255 } as const
const criteria = (description: string) =>
  ({
    type: 'object',
    description,
    properties: {
      includes: {
        type: 'array',
        items: pattern,
        minItems: 1,
        maxItems: 8,
        description: 'Patterns of which one must match; `*` within a name, `**` across folders.',
      },
      excludes: {
        type: 'array',
        items: pattern,
        minItems: 1,
        maxItems: 8,
        description: 'Patterns of which none may match; they win over the includes.',
      },
    },
    additionalProperties: false,
  }) as const
const branches = criteria('Which branches start the pipeline.')
const filePaths = criteria('Which changed files start the pipeline.')
const tags = criteria('Which tags start the pipeline.')

/** PipelineTriggerDeclaration of the API model. */
export const triggerSchema = {
  type: 'object',
  description: 'Which Git events start the pipeline.',
  properties: {
    providerType: {
      enum: ['CodeStarSourceConnection'],
      description: 'Only connections to Git providers can have triggers.',
    },
    gitConfiguration: {
      type: 'object',
      description: 'The source action and the filters of its events.',
      properties: {
        sourceActionName: { ...name, description: 'The source action whose repository is watched.' },
        push: {
          type: 'array',
          minItems: 1,
          maxItems: 3,
          description: 'Pushes that start the pipeline: any of these filters.',
          items: {
            type: 'object',
            properties: { tags, branches, filePaths },
            additionalProperties: false,
          },
        },
        pullRequest: {
          type: 'array',
          minItems: 1,
          maxItems: 3,
          description: 'Pull requests that start the pipeline: any of these filters.',
          items: {
            type: 'object',
            properties: {
              events: {
                type: 'array',
                items: { enum: ['OPEN', 'UPDATED', 'CLOSED'] },
                minItems: 1,
                maxItems: 3,
                description: 'What happened to the pull request.',
              },
              branches,
              filePaths,
            },
            additionalProperties: false,
          },
        },
      },
      required: ['sourceActionName'],
      additionalProperties: false,
    },
  },
  required: ['providerType', 'gitConfiguration'],
  additionalProperties: false,
} as const
