import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readDocument } from '#shared/codecs/index.ts'
import { checkDocument } from '#shared/rules/index.ts'
import { largePipeline } from '#test/builders/large-pipeline.ts'
import { measure, report } from './measure.ts'

const root = resolve(import.meta.dirname, '../..')

/** What `stagecraft validate` costs after start-up: for real documents, and for larger and larger pipelines. */
export async function validateBench(): Promise<void> {
  const texts = documents()
  const all = await measure(
    5,
    () => texts,
    (list) => list.map((text) => checkDocument(readDocument(text))),
  )
  const each = all.median / texts.length
  report(`validate, each of ${texts.length} documents`, each, 'ms', 'under 5', each < 5)

  const half = await timeOf(500)
  const whole = await timeOf(1000)
  const growth = whole / half
  report('validate, 1000 actions against 500', growth, 'times', 'about 2', growth < 2.5)
  console.log(`     ${whole.toFixed(1)} ms for 1000 actions, read and checked for the first time`)
}

/** Real documents where they are, else those that came along with the tests. */
function documents(): readonly string[] {
  const corpus = resolve(root, '../shared/corpus')
  const folders = existsSync(corpus)
    ? [join(corpus, 'api-json'), join(corpus, 'cfn')]
    : [join(root, 'test/fixtures/api-json')]
  return folders.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')))
}

async function timeOf(actions: number): Promise<number> {
  const { pipeline } = largePipeline() as { pipeline: { stages: { actions: unknown[] }[] } }
  const share = actions / 1000
  const stages = pipeline.stages.map((stage) => ({
    ...stage,
    actions: stage.actions.slice(0, Math.max(1, Math.round(stage.actions.length * share))),
  }))
  const text = JSON.stringify({ pipeline: { ...pipeline, stages } }, null, 2)
  const { median } = await measure(
    9,
    () => text,
    (given) => checkDocument(readDocument(given)),
  )
  return median
}
