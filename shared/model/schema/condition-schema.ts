import { artifactName, command, name, region, roleArn, timeoutInMinutes, typeWord, versionWord } from './names.ts'

/** RuleDeclaration of the API model. */
export const ruleSchema = {
  type: 'object',
  description: 'A check; all rules of a condition must hold.',
  properties: {
    name: { ...name, description: 'The rule’s name.' },
    ruleTypeId: {
      type: 'object',
      description: 'Which type of rule it is.',
      properties: {
        category: { enum: ['Rule'], description: 'Always Rule.' },
        owner: { enum: ['AWS'], description: 'Always AWS.' },
        provider: { ...typeWord, description: 'What is checked.' },
        version: versionWord,
      },
      required: ['category', 'provider'],
      additionalProperties: false,
    },
    configuration: {
      type: 'object',
      description: 'The settings of the rule; which there are depends on its type. All values are text.',
      maxProperties: 200,
      propertyNames: { minLength: 1, maxLength: 50 },
      additionalProperties: { type: 'string', minLength: 1, maxLength: 10000 },
    },
    commands: {
      type: 'array',
      items: command,
      minItems: 1,
      maxItems: 50,
      description: 'The lines that a Commands rule runs; it holds when all succeed.',
    },
    inputArtifacts: {
      type: 'array',
      description: 'What the rule takes in: artifacts that exist when it is checked.',
      items: { type: 'object', properties: { name: artifactName }, required: ['name'], additionalProperties: false },
    },
    roleArn: { ...roleArn, description: 'The role with which the rule is checked, instead of the pipeline’s.' },
    region,
    timeoutInMinutes: { ...timeoutInMinutes, description: 'Minutes after which the rule fails.' },
  },
  required: ['name', 'ruleTypeId'],
  additionalProperties: false,
} as const

const results = ['ROLLBACK', 'FAIL', 'RETRY', 'SKIP'] as const

const conditions = {
  type: 'array',
  minItems: 1,
  maxItems: 1,
  description: 'The one condition that can stand here.',
  items: {
    type: 'object',
    description: 'Rules, and what happens when one of them does not hold.',
    properties: {
      result: { enum: results, description: 'What happens to the stage when a rule does not hold.' },
      rules: { type: 'array', items: ruleSchema, minItems: 1, maxItems: 5, description: 'One to five checks.' },
    },
    additionalProperties: false,
  },
} as const

/** `beforeEntry` and `onSuccess`. */
export const conditionGroupSchema = {
  type: 'object',
  properties: { conditions },
  required: ['conditions'],
  additionalProperties: false,
} as const

/** `onFailure`. */
export const failureSchema = {
  type: 'object',
  description: 'What happens when the stage fails. Needs a V2 pipeline.',
  properties: {
    result: {
      enum: results,
      description: 'ROLLBACK goes back to the last successful execution, RETRY tries once more.',
    },
    retryConfiguration: {
      type: 'object',
      description: 'How RETRY tries again.',
      properties: {
        retryMode: {
          enum: ['FAILED_ACTIONS', 'ALL_ACTIONS'],
          description: 'Whether only what failed is run again, or the whole stage.',
        },
      },
      additionalProperties: false,
    },
    conditions,
  },
  additionalProperties: false,
} as const
