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
const editable = templates.flatMap(([name, text]) => {
  const { parses, pipelines } = readDocument(text)
  return parses ? pipelines.map(({ key }) => [`${name} ${key}`, text, key] as const) : []
})

function pipelineOf(document: ReadDocument, key: string): DocumentPipeline {
  const pipeline = document.pipelines.find((one) => one.key === key)
  if (!pipeline) throw new Error(`There is no pipeline ${key} in ${document.text}`)
  return pipeline
}

/** The text after edits; `undefined` where they are refused. */
function edited(document: ReadDocument, key: string, requests: readonly EditRequest[]) {
  const pipeline = pipelineOf(document, key)
  const outcome = applyEdits(pipeline.declaration, requests)
  if ('refused' in outcome) return undefined
  const changes = patchDocument(document, pipeline, outcome.declaration)
  return { changes, after: outcome.declaration, patched: applyChanges(document.text, changes) }
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
    const document = readDocument(text)
    for (const [stage, { name }] of readPipeline(pipelineOf(document, key).declaration).stages.entries()) {
      const there = name && edited(document, key, [{ edit: 'stage.rename', stage, to: 'Elsewhere' }])
      if (!there) continue
      expect(there.patched).not.toBe(text)
      const back = readDocument(there.patched, document, there.changes)
      expect(edited(back, key, [{ edit: 'stage.rename', stage, to: name }])?.patched ?? text).toBe(text)
    }
  })

  it.each(editable)('say what was edited and nothing else: %s', (_, text, key) => {
    const document = readDocument(text)
    fc.assert(
      fc.property(fc.array(seeds, { minLength: 1, maxLength: 3 }), (plan) => {
        let { declaration } = pipelineOf(document, key)
        const requests: EditRequest[] = []
        for (const seed of plan) {
          const request = randomEdit(declaration, seed)
          const outcome = applyEdits(declaration, [request])
          if ('refused' in outcome) continue
          declaration = outcome.declaration
          requests.push(request)
        }
        const result = edited(document, key, requests)
        if (!result) throw new Error('what was carried out one by one is carried out together')
        const { changes, after, patched } = result
        const fresh = readDocument(patched)
        expect(fresh.problems).toEqual(problemsOf(document, fresh))
        expect(pipelineOf(fresh, key).declaration).toEqual(withoutEmptyHolder(after))
        const resource = linesOf(document, pipelineOf(document, key).rangeOf([]))
        const rest = text.length - resource.end
        const before = text.slice(0, resource.start).trimEnd()
        expect(patched.slice(0, before.length)).toBe(before)
        expect(patched.slice(patched.length - rest)).toBe(text.slice(resource.end))

        const again = readDocument(patched, document, changes)
        expect(pipelineOf(again, key).declaration).toEqual(withoutEmptyHolder(after))
        const ranges = (read: ReadDocument) =>
          everyLocation(after).map((location) => pipelineOf(read, key).rangeOf(location))
        expect(ranges(again)).toEqual(ranges(fresh))
      }),
      // What is large takes long to read, and is much of the same.
      { numRuns: text.length > 30_000 ? 3 : 8 },
    )
  })
})

/** The problems of the text itself stay those that it had, wherever they stand now. */
function problemsOf(before: ReadDocument, after: ReadDocument) {
  return before.problems.map((problem, index) => ({ ...problem, range: after.problems[index]?.range }))
}

/** The text of the properties with the white space around it, which may be another once nothing is left of them. */
function linesOf({ text }: ReadDocument, { start, end }: { start: number; end: number }) {
  return { start, end: end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) }
}
