import { name } from './names.ts'

const pattern = { type: 'string', minLength: 1, maxLength: 255 } as const
const criteria = {
  type: 'object',
  properties: {
    includes: { type: 'array', items: pattern, minItems: 1, maxItems: 8 },
    excludes: { type: 'array', items: pattern, minItems: 1, maxItems: 8 },
  },
  additionalProperties: false,
} as const

/** PipelineTriggerDeclaration of the API model. */
export const triggerSchema = {
  type: 'object',
  properties: {
    providerType: { enum: ['CodeStarSourceConnection'] },
    gitConfiguration: {
      type: 'object',
      properties: {
        sourceActionName: name,
        push: {
          type: 'array',
          minItems: 1,
          maxItems: 3,
          items: {
            type: 'object',
            properties: { tags: criteria, branches: criteria, filePaths: criteria },
            additionalProperties: false,
          },
        },
        pullRequest: {
          type: 'array',
          minItems: 1,
          maxItems: 3,
          items: {
            type: 'object',
            properties: {
              events: { type: 'array', items: { enum: ['OPEN', 'UPDATED', 'CLOSED'] }, minItems: 1, maxItems: 3 },
              branches: criteria,
              filePaths: criteria,
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
