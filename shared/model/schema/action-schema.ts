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
  description: 'Which type of action it is: category, owner, provider and version.',
  properties: {
    category: {
      enum: ['Source', 'Build', 'Deploy', 'Test', 'Invoke', 'Approval', 'Compute'],
      description: 'What kind of work the action does.',
    },
    owner: {
      enum: ['AWS', 'ThirdParty', 'Custom'],
      description: 'Who provides the action type: AWS, a partner of AWS, or your own account.',
    },
    provider: { ...typeWord, description: 'The service that does the work.' },
    version: versionWord,
  },
  required: ['category', 'owner', 'provider', 'version'],
  additionalProperties: false,
} as const

/** ActionDeclaration of the API model; limits of UG/limits where the model has none. */
export const actionSchema = {
  type: 'object',
  description: 'One step of a stage.',
  properties: {
    name: { ...name, description: 'The action’s name, unique in its stage.' },
    actionTypeId: actionTypeIdSchema,
    runOrder: {
      type: 'integer',
      minimum: 1,
      maximum: 999,
      default: 1,
      description: 'When the action runs within its stage: lower numbers first, equal numbers at the same time.',
    },
    configuration: {
      type: 'object',
      description: 'The settings of the action; which there are depends on its type. All values are text.',
      propertyNames: { minLength: 1, maxLength: 50 },
      additionalProperties: { type: 'string', minLength: 1, maxLength: 1000 },
    },
    commands: {
      type: 'array',
      items: command,
      minItems: 1,
      maxItems: 50,
      description: 'The lines that a Commands action runs, one after the other.',
    },
    environmentVariables: {
      type: 'array',
      minItems: 1,
      maxItems: 10,
      description: 'Environment variables of a Commands or EKS action.',
      items: {
        type: 'object',
        properties: {
          name: {
            type: 'string',
            minLength: 1,
            maxLength: 128,
            pattern: '^[A-Za-z0-9_]+$',
            words: 'letters, digits and _',
            description: 'The name of the environment variable.',
          },
          value: {
            type: 'string',
            minLength: 1,
            maxLength: 2000,
            description: 'Its value; with SECRETS_MANAGER the name of a secret, with `:key` for a key inside it.',
          },
          type: {
            enum: ['PLAINTEXT', 'SECRETS_MANAGER'],
            default: 'PLAINTEXT',
            description: 'Whether the value is meant as it stands or names a secret.',
          },
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
      description: 'The environment variables that a Commands action hands on as output variables.',
    },
    inputArtifacts: {
      type: 'array',
      description: 'What the action takes in: artifacts of actions that run before it.',
      items: { type: 'object', properties: { name: artifactName }, required: ['name'], additionalProperties: false },
    },
    outputArtifacts: {
      type: 'array',
      description: 'What the action puts out for later ones.',
      items: {
        type: 'object',
        properties: {
          name: artifactName,
          files: {
            type: 'array',
            items: { type: 'string', minLength: 1, maxLength: 128 },
            minItems: 1,
            maxItems: 10,
            description: 'Which files of a Commands action go into the artifact; patterns are allowed.',
          },
        },
        required: ['name'],
        additionalProperties: false,
      },
    },
    roleArn: { ...roleArn, description: 'The role with which this action works, instead of the pipeline’s.' },
    region,
    namespace,
    timeoutInMinutes: {
      ...timeoutInMinutes,
      description: 'Minutes after which a manual approval fails; 7 days where nothing is given.',
    },
  },
  required: ['name', 'actionTypeId'],
  additionalProperties: false,
} as const
