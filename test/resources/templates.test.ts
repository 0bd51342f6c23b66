import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#shared/codecs/index.ts'
import { checkDocument } from '#shared/rules/index.ts'
import { folder, isEnd, open, order, started, until } from '../main/engine/bench.ts'

const templates = join(import.meta.dirname, '../../resources/templates')
const names = readdirSync(templates)

function textOf(name: string, file: string): string {
  return readFileSync(join(templates, name, file), 'utf8')
}

/** Runs a pipeline and approves whatever it asks for. */
async function run(text: string, path: string | null) {
  const dataFolder = folder()
  const engine = open(dataFolder, { samples: templates })
  const { id, events } = await started(engine, order(text, path, { trust: path !== null }))
  const asked = await until(engine, events, (event) => event.type === 'approval' || isEnd(event))
  if (asked.type === 'approval') {
    const { stage, action } = asked
    await engine.approve({ pipelineExecutionId: id, stage, action, result: 'Approved', summary: 'Fine' })
  }
  const ended = await until(engine, events, isEnd)
  if (!isEnd(ended)) throw new Error('That was not the end')
  return { dataFolder, ended, asked }
}

describe.each(names)('the template %s', (name) => {
  it('says what it is in both languages', () => {
    expect(JSON.parse(textOf(name, 'template.json'))).toEqual({
      name,
      title: expect.stringMatching(/^[A-Z]/),
      titleZh: expect.stringMatching(/\p{Script=Han}/u),
      description: expect.stringMatching(/\.$/),
      descriptionZh: expect.stringMatching(/。$/),
    })
  })

  it('is a V2 pipeline that passes every check', () => {
    const document = readDocument(textOf(name, 'pipeline.json'))
    expect(checkDocument(document)).toEqual([])
    expect(document.pipelines[0]?.declaration['pipelineType']).toBe('V2')
  })

  it('runs where it was written, with the sources beside it', async () => {
    const place = folder()
    cpSync(join(templates, name), place, { recursive: true })
    const { ended } = await run(textOf(name, 'pipeline.json'), join(place, 'pipeline.json'))
    expect([ended.status, ended.simulated]).toEqual(['Succeeded', 0])
  })

  it('runs before it has a file', async () => {
    const { ended } = await run(textOf(name, 'pipeline.json'), null)
    expect([ended.status, ended.simulated]).toEqual(['Succeeded', 0])
  })
})

describe('the website template', () => {
  it('publishes pages that say when they were built, once somebody approved them', async () => {
    const { dataFolder, asked } = await run(textOf('git-build-test-approve-deploy', 'pipeline.json'), null)
    const bucket = join(dataFolder, 'buckets/website-example-com')
    expect(readdirSync(bucket).sort()).toEqual(['about.html', 'index.html', 'style.css'])
    expect(readFileSync(join(bucket, 'index.html'), 'utf8')).toMatch(/Built on \d{4}-\d\d-\d\d\./)
    expect(asked).toMatchObject({ customData: 'Publish 2 page(s) of stagecraft-samples/website?' })
  })
})
