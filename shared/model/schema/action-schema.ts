import {
  artifactName,
  command,
  name,
  namespace,
  region,
  roleArn,
  timeoutInMinutes,
  typeWord,
  versionWord,
} from './names.ts'

export const actionTypeIdSchema = {
  type: 'object',
  properties: {
    category: { enum: ['Source', 'Build', 'Deploy', 'Test', 'Invoke', 'Approval', 'Compute'] },
    owner: { enum: ['AWS', 'ThirdParty', 'Custom'] },
    provider: typeWord,
    version: versionWord,
  },
  required: ['category', 'owner', 'provider', 'version'],
  additionalProperties: false,
} as const

/** ActionDeclaration of the API model; limits of UG/limits where the model has none. */
export const actionSchema = {
  type: 'object',
  properties: {
    name,
    actionTypeId: actionTypeIdSchema,
    runOrder: { type: 'integer', minimum: 1, maximum: 999 },
    configuration: {
      type: 'object',
      propertyNames: { minLength: 1, maxLength: 50 },
      additionalProperties: { type: 'string', minLength: 1, maxLength: 1000 },
    },
    commands: { type: 'array', items: command, minItems: 1, maxItems: 50 },
    environmentVariables: {
      type: 'array',
      minItems: 1,
      maxItems: 10,
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 128, pattern: '^[A-Za-z0-9_]+$' },
          value: { type: 'string', minLength: 1, maxLength: 2000 },
          type: { enum: ['PLAINTEXT', 'SECRETS_MANAGER'] },
        },
        required: ['name', 'value'],
        additionalProperties: false,
      },
    },
    outputVariables: {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: 128 },
      minItems: 1,
      maxItems: 15,
    },
    inputArtifacts: {
      type: 'array',
      items: { type: 'object', properties: { name: artifactName }, required: ['name'], additionalProperties: false },
    },
    outputArtifacts: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: artifactName,
          files: {
            type: 'array',
            items: { type: 'string', minLength: 1, maxLength: 128 },
            minItems: 1,
            maxItems: 10,
          },
        },
        required: ['name'],
        additionalProperties: false,
      },
    },
    roleArn,
    region,
    namespace,
    timeoutInMinutes,
  },
  required: ['name', 'actionTypeId'],
  additionalProperties: false,
} as const
