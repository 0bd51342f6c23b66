/** A resource name: pipelines, stages, actions and rules (API model 2015-07-09). The service matches the whole text. */
export const name = { type: 'string', minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9.@\\-_]+$' } as const
export const artifactName = { type: 'string', minLength: 1, maxLength: 100, pattern: '^[a-zA-Z0-9_\\-]+$' } as const
export const namespace = { type: 'string', minLength: 1, maxLength: 100, pattern: '^[A-Za-z0-9@\\-_]+$' } as const
export const roleArn = {
  type: 'string',
  maxLength: 1024,
  pattern: '^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$',
} as const
export const region = { type: 'string', minLength: 4, maxLength: 30 } as const
export const typeWord = { type: 'string', minLength: 1, maxLength: 35, pattern: '^[0-9A-Za-z_-]+$' } as const
export const versionWord = { type: 'string', minLength: 1, maxLength: 9, pattern: '^[0-9A-Za-z_-]+$' } as const
/** Minutes: 5 minutes to 60 days. */
export const timeoutInMinutes = { type: 'integer', minimum: 5, maximum: 86400 } as const
export const command = { type: 'string', minLength: 1, maxLength: 1000 } as const
export const tags = {
  type: 'array',
  maxItems: 50,
  items: {
    type: 'object',
    properties: {
      key: { type: 'string', minLength: 1, maxLength: 128 },
      value: { type: 'string', maxLength: 256 },
    },
    required: ['key', 'value'],
    additionalProperties: false,
  },
} as const
