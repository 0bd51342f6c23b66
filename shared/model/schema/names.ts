/**
 * The recurring values of the API model 2015-07-09, whose patterns the service matches against the whole text. `words`
 * says for people what `pattern` says for programs.
 */
export const name = {
  type: 'string',
  minLength: 1,
  maxLength: 100,
  pattern: '^[A-Za-z0-9.@\\-_]+$',
  words: 'letters, digits and . @ - _',
} as const
export const artifactName = {
  type: 'string',
  minLength: 1,
  maxLength: 100,
  pattern: '^[a-zA-Z0-9_\\-]+$',
  words: 'letters, digits, _ and -',
  description: 'The artifact’s name, unique in the pipeline among all that is put out.',
} as const
export const namespace = {
  type: 'string',
  minLength: 1,
  maxLength: 100,
  pattern: '^[A-Za-z0-9@\\-_]+$',
  words: 'letters, digits, @, - and _',
  description: 'Under this name later actions read the output variables of the action: `#{namespace.key}`.',
} as const
export const roleArn = {
  type: 'string',
  maxLength: 1024,
  pattern: '^arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*$',
  words: 'the ARN of an IAM role, such as arn:aws:iam::123456789012:role/name',
} as const
export const region = {
  type: 'string',
  minLength: 4,
  maxLength: 30,
  description: 'The AWS Region in which it runs, such as eu-west-1.',
} as const
export const typeWord = {
  type: 'string',
  minLength: 1,
  maxLength: 35,
  pattern: '^[0-9A-Za-z_-]+$',
  words: 'letters, digits, _ and -',
} as const
export const versionWord = {
  type: 'string',
  minLength: 1,
  maxLength: 9,
  pattern: '^[0-9A-Za-z_-]+$',
  words: 'letters, digits, _ and -',
  description: 'The version of the type, as text; those of AWS have "1".',
} as const
/** Minutes: 5 minutes to 60 days. */
export const timeoutInMinutes = { type: 'integer', minimum: 5, maximum: 86400 } as const
export const command = {
  type: 'string',
  minLength: 1,
  maxLength: 1000,
  description: 'One line for the shell. `#{namespace.key}` is replaced by the variable.',
} as const
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
