import { readFileSync } from 'node:fs'
import { createEngine } from '#main/engine/index.ts'

// A process of its own that runs a document, once or as often as it is told, and tells every event, until somebody ends it.
const [, , dataFolder = '', path = '', times = '1'] = process.argv
const engine = createEngine({
  dataFolder,
  env: process.env,
  takesOver: true,
  log: (line) => process.stderr.write(line),
})
if (!engine.ok) throw new Error(engine.failure.message)
engine.value.subscribe((event) => process.stdout.write(`${JSON.stringify(event)}\n`))
const text = readFileSync(path, 'utf8')
for (let time = 0; time < Number(times); time++) {
  const started = await engine.value.start({ text, path, variables: {}, sources: {}, trust: true })
  if (!started.ok) throw new Error(started.failure.message)
}
