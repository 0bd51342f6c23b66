/**
 * Compiles the JSON Schemas ahead of time, because the page's policy forbids making code at run time.
 * `--check` writes nothing and fails when what is there is not what would be written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

const root = join(import.meta.dirname, '..')
const target = join(root, 'shared/model/generated/validators.js')
const { pipelineSchema, stageSchema } = await import('../shared/model/schema/pipeline-schema.ts')
const { actionSchema } = await import('../shared/model/schema/action-schema.ts')
const { tags } = await import('../shared/model/schema/names.ts')
const { cloudFormationSchema } = await import('../shared/model/schema/cloudformation-schema.ts')
const { customActionTypeSchema } = await import('../shared/model/schema/custom-action-type-schema.ts')
const { webhookSchema, webhookResourceSchema } = await import('../shared/model/schema/webhook-schema.ts')

// Stages and actions are validated one by one, so that a change in one of a thousand costs the look at one.
const alone = ($id, schema, list) => ({
  ...schema,
  $id,
  properties: list ? { ...schema.properties, [list]: { type: 'array' } } : schema.properties,
})
const schemas = [
  alone('validatePipeline', pipelineSchema, 'stages'),
  alone('validateStage', stageSchema, 'actions'),
  alone('validateAction', actionSchema),
  alone('validateCloudFormation', cloudFormationSchema),
  { ...tags, $id: 'validateTags' },
  alone('validateCustomActionType', customActionTypeSchema),
  alone('validateWebhook', webhookSchema),
  alone('validateWebhookResource', webhookResourceSchema),
]
const ajv = new Ajv({ allErrors: true, strict: true, code: { source: true, esm: true, lines: true } })
ajv.addVocabulary(['words'])
ajv.addSchema(schemas)
// Ajv asks for its helper the CommonJS way even in a module.
const code = standalone
  .default(ajv, Object.fromEntries(schemas.map(({ $id }) => [$id, $id])))
  .replaceAll(
    /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;?/g,
    'const $1 = (text) => [...text].length;',
  )
if (code.includes('require(')) throw new Error('The compiled validator still asks for a CommonJS module.')

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== code) {
    console.error('shared/model/generated is out of date: run npm run generate.')
    process.exitCode = 1
  }
} else {
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, code)
}
