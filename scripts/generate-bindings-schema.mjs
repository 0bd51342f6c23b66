/**
 * Writes the JSON Schema of the bindings file, for editors: ours and others. `--check` writes nothing and fails when
 * what is there is not what would be written.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'

const target = join(import.meta.dirname, '../shared/bindings/generated/stagecraft.local.schema.json')
const { bindingsData } = await import('../shared/bindings/schema.ts')
const schema = {
  title: 'What the things of a pipeline are on this machine',
  ...toJsonSchema(bindingsData, { typeMode: 'input' }),
}
const text = `${JSON.stringify(schema, null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8') !== text) {
  console.error('shared/bindings/generated is out of date: run npm run generate.')
  process.exitCode = 1
}
