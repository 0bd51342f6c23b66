import { artifactName, command, name, region, roleArn, timeoutInMinutes, typeWord, versionWord } from './names.ts'

/** RuleDeclaration of the API model. */
export const ruleSchema = {
  type: 'object',
  properties: {
    name,
    ruleTypeId: {
      type: 'object',
      properties: { category: { enum: ['Rule'] }, owner: { enum: ['AWS'] }, provider: typeWord, version: versionWord },
      required: ['category', 'provider'],
      additionalProperties: false,
    },
    configuration: {
      type: 'object',
      maxProperties: 200,
      propertyNames: { minLength: 1, maxLength: 50 },
      additionalProperties: { type: 'string', minLength: 1, maxLength: 10000 },
    },
    commands: { type: 'array', items: command, minItems: 1, maxItems: 50 },
    inputArtifacts: {
      type: 'array',
      items: { type: 'object', properties: { name: artifactName }, required: ['name'], additionalProperties: false },
    },
    roleArn,
    region,
    timeoutInMinutes,
  },
  required: ['name', 'ruleTypeId'],
  additionalProperties: false,
} as const

const conditions = {
  type: 'array',
  minItems: 1,
  maxItems: 1,
  items: {
    type: 'object',
    properties: {
      result: { enum: ['ROLLBACK', 'FAIL', 'RETRY', 'SKIP'] },
      rules: { type: 'array', items: ruleSchema, minItems: 1, maxItems: 5 },
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
  properties: {
    result: { enum: ['ROLLBACK', 'FAIL', 'RETRY', 'SKIP'] },
    retryConfiguration: {
      type: 'object',
      properties: { retryMode: { enum: ['FAILED_ACTIONS', 'ALL_ACTIONS'] } },
      additionalProperties: false,
    },
    conditions,
  },
  additionalProperties: false,
} as const
