import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, type DocumentPipeline, type ReadDocument } from '#shared/codecs/codec.ts'
import { patchDocument, readDocument } from '#shared/codecs/index.ts'
import type { EditRequest } from '#shared/model/edit-request.ts'
import { applyEdits } from '#shared/edits/index.ts'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { readPipeline } from '#shared/model/pipeline.ts'
import { checkDocument } from '#shared/rules/index.ts'
import { randomEdit, seeds } from './random-edits.ts'
import { realTemplates } from './templates.ts'

const templates = realTemplates()
const editable = templates.flatMap(([name, text]) =>
  readDocument(text).pipelines.map(({ key }) => [`${name} ${key}`, text, key] as const),
)

function pipelineOf(document: ReadDocument, key: string): DocumentPipeline {
  const pipeline = document.pipelines.find((one) => one.key === key)
  if (!pipeline) throw new Error(`There is no pipeline ${key} in ${document.text}`)
  return pipeline
}

/** The text after edits; `undefined` where they are refused. */
function edited(text: string, key: string, requests: readonly EditRequest[]) {
  const document = readDocument(text)
  const pipeline = pipelineOf(document, key)
  const outcome = applyEdits(pipeline.declaration, requests)
  if ('refused' in outcome) return undefined
  const changes = patchDocument(document, pipeline, outcome.declaration)
  return { document, changes, after: outcome.declaration, patched: applyChanges(text, changes) }
}

/** Nothing that only a template says is the same as an empty holder for it. */
function withoutEmptyHolder({ $cloudFormation: own, ...rest }: JsonObject): JsonObject {
  return isObject(own) && Object.keys(own).length > 0 ? { ...rest, $cloudFormation: own } : rest
}

function everyLocation(value: Json, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (isList(value)) return [at, ...value.flatMap((item, index) => everyLocation(item, [...at, index]))]
  if (!isObject(value)) return [at]
  return [at, ...Object.entries(value).flatMap(([name, item]) => everyLocation(item, [...at, name]))]
}

describe('real templates', () => {
  it.each(templates)('are read and checked without a fault: %s', (_, text) => {
    const document = readDocument(text)
    const diagnostics = checkDocument(document)
    expect(diagnostics.filter(({ range }) => range.start > range.end || range.end > text.length)).toEqual([])
    expect(document.pipelines.length > 0 || diagnostics.length > 0).toBe(true)
  })

  it.each(editable)('are left byte for byte where nothing was edited: %s', (_, text, key) => {
    const document = readDocument(text)
    const pipeline = pipelineOf(document, key)
    expect(patchDocument(document, pipeline, { ...pipeline.declaration })).toEqual([])
  })

  it.each(editable)('say the same bytes after a stage is renamed and gets its name back: %s', (_, text, key) => {
    for (const [stage, { name }] of readPipeline(pipelineOf(readDocument(text), key).declaration).stages.entries()) {
      const there = name && edited(text, key, [{ edit: 'stage.rename', stage, to: 'Elsewhere' }])
      if (!there) continue
      expect(there.patched).not.toBe(text)
      expect(edited(there.patched, key, [{ edit: 'stage.rename', stage, to: name }])?.patched ?? text).toBe(text)
    }
  })

  it.each(editable)('say what was edited and nothing else: %s', (_, text, key) => {
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 1, maxLength: 3 }), (plan) => {
        let declaration = pipelineOf(readDocument(text), key).declaration
        const requests: EditRequest[] = []
        for (const seed of plan) {
          const request = randomEdit(declaration, seed)
          const outcome = applyEdits(declaration, [request])
          if ('refused' in outcome) continue
          declaration = outcome.declaration
          requests.push(request)
        }
        const result = edited(text, key, requests)
        if (!result) throw new Error('what was carried out one by one is carried out together')
        const { document, changes, after, patched } = result
        const fresh = readDocument(patched)
        expect(fresh.problems).toEqual(problemsOf(document, fresh))
        expect(pipelineOf(fresh, key).declaration).toEqual(withoutEmptyHolder(after))
        const resource = resourceRange(document, key)
        const rest = text.length - resource.end
        expect(patched.slice(0, resource.start)).toBe(text.slice(0, resource.start))
        expect(patched.slice(patched.length - rest)).toBe(text.slice(resource.end))

        const again = readDocument(patched, document, changes)
        expect(pipelineOf(again, key).declaration).toEqual(withoutEmptyHolder(after))
        const ranges = (read: ReadDocument) =>
          everyLocation(after).map((location) => pipelineOf(read, key).rangeOf(location))
        expect(ranges(again)).toEqual(ranges(fresh))
      }),
      { numRuns: 25 },
    )
  })
})

/** The problems of the text itself stay those that it had, wherever they stand now. */
function problemsOf(before: ReadDocument, after: ReadDocument) {
  return before.problems.map((problem, index) => ({ ...problem, range: after.problems[index]?.range }))
}

function resourceRange({ text, pipelines }: ReadDocument, key: string): { start: number; end: number } {
  const range = pipelines.find((one) => one.key === key)?.rangeOf([])
  return range ?? { start: 0, end: text.length }
}
