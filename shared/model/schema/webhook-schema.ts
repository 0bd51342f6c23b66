import type { FromSchema } from 'json-schema-to-ts'
import { name } from './names.ts'

const term = { type: 'string', minLength: 1, maxLength: 150 } as const
const property = { type: 'string', minLength: 1, maxLength: 100 } as const

/** WebhookDefinition of the API model 2015-07-09, member by member. */
const definition = {
  type: 'object',
  properties: {
    name,
    targetPipeline: name,
    targetAction: name,
    filters: {
      type: 'array',
      maxItems: 5,
      items: {
        type: 'object',
        properties: { jsonPath: term, matchEquals: term },
        required: ['jsonPath'],
        additionalProperties: false,
      },
    },
    authentication: { enum: ['GITHUB_HMAC', 'IP', 'UNAUTHENTICATED'] },
    authenticationConfiguration: {
      type: 'object',
      // The API writes these two with capitals, as CloudFormation does everywhere.
      properties: { AllowedIPRange: property, SecretToken: property },
      additionalProperties: false,
    },
  },
  required: ['name', 'targetPipeline', 'targetAction', 'filters', 'authentication', 'authenticationConfiguration'],
  additionalProperties: false,
} as const

/** A webhook that has passed the schema. */
export type WebhookDefinition = FromSchema<typeof definition>

/** What PutWebhook takes as `webhook`: each way of authentication has the one property that it needs, or none. */
export const webhookSchema = {
  ...definition,
  allOf: [
    authenticated('GITHUB_HMAC', 'SecretToken'),
    authenticated('IP', 'AllowedIPRange'),
    authenticated('UNAUTHENTICATED'),
  ],
}

/**
 * The properties of the CloudFormation resource AWS::CodePipeline::Webhook in the API's spelling: the name may be left to
 * CloudFormation, which can also register the webhook at GitHub.
 */
export const webhookResourceSchema = {
  ...webhookSchema,
  properties: {
    ...definition.properties,
    registerWithThirdParty: { type: 'boolean' },
    targetPipelineVersion: { type: 'integer' },
  },
  required: definition.required.filter((member) => member !== 'name'),
}

function authenticated(way: string, ...needed: readonly string[]) {
  return {
    if: { type: 'object', properties: { authentication: { const: way } }, required: ['authentication'] },
    // oxlint-disable-next-line unicorn/no-thenable -- the word of JSON Schema for what holds in that case
    then: {
      type: 'object',
      properties: {
        authenticationConfiguration: {
          type: 'object',
          properties: Object.fromEntries(needed.map((member) => [member, {}])),
          required: needed,
          maxProperties: needed.length,
        },
      },
    },
  }
}
