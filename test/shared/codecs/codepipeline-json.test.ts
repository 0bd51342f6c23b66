import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '#shared/codecs/codec.ts'
import { patchDocument, readDocument } from '#shared/codecs/index.ts'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const sample = {
  pipeline: {
    name: 'shop',
    stages: [
      { name: 'Source', actions: [{ name: 'Checkout', runOrder: 1, outputArtifacts: [{ name: 'Code' }] }] },
      { name: 'Build', actions: [{ name: 'Compile', inputArtifacts: [{ name: 'Code' }] }, { name: 'Lint' }] },
      { name: 'Deploy', actions: [] },
    ],
  },
}

function declarationIn(text: string): JsonObject {
  const declaration = readDocument(text).pipelines[0]?.declaration
  if (!declaration) throw new Error(`no pipeline in ${text}`)
  return declaration
}

function edited(text: string, edit: (declaration: JsonObject) => JsonObject): string {
  const document = readDocument(text)
  const pipeline = document.pipelines[0]
  if (!pipeline) throw new Error(`no pipeline in ${text}`)
  return applyChanges(text, patchDocument(document, pipeline, edit(pipeline.declaration)))
}

const stagesOf = (declaration: JsonObject) => (isList(declaration.stages) ? declaration.stages : [])

describe('reading', () => {
  it.each([
    ['bare', sample.pipeline, sample.pipeline],
    ['wrapped', sample, sample.pipeline],
    ['with metadata', { ...sample, metadata: { created: 1 } }, sample.pipeline],
    ['with tags', { ...sample, tags: [] }, { ...sample.pipeline, $tags: [] }],
  ])('finds the declaration: %s', (_, value, declared) => {
    const document = readDocument(pretty(value))
    expect(document.format).toBe('codepipeline-json')
    expect(document.pipelines.map(({ declaration }) => declaration)).toEqual([declared])
    expect(document.problems).toEqual([])
  })

  it('gives the text of every value and of every member’s name', () => {
    const text = pretty(sample)
    const pipeline = readDocument(text).pipelines[0]
    const slice = (range = { start: 0, end: 0 }) => text.slice(range.start, range.end)
    expect(slice(pipeline?.rangeOf(['stages', 1, 'actions', 0, 'name']))).toBe('"Compile"')
    expect(slice(pipeline?.rangeOf(['stages', 1, 'name'], 'name'))).toBe('"name"')
    expect(pipeline?.locationAt(text.indexOf('"Lint"') + 2)).toEqual(['stages', 1, 'actions', 1, 'name'])
  })

  it('gives the nearest parent where a member is missing', () => {
    const text = pretty(sample)
    const range = readDocument(text).pipelines[0]?.rangeOf(['stages', 2, 'actions', 4, 'name'])
    expect(text.slice(range?.start, range?.end)).toBe('[]')
  })

  it('tells all syntax errors with their places and shows what can be shown', () => {
    const document = readDocument('{"pipeline": {"stages": [1,], "name": tru}}')
    expect(document.parses).toBe(false)
    expect(document.problems.map(({ range }) => range.start)).toEqual([27, 38])
    expect(document.pipelines).toHaveLength(1)
  })

  it('warns at the second of two members with one name, and takes its value', () => {
    const text = '{"stages": [], "name": "a", "name": "b"}'
    const document = readDocument(text)
    expect(document.problems.map(({ rule, severity, range }) => [rule, severity, range.start])).toEqual([
      ['duplicate-key', 'warning', text.lastIndexOf('"name"')],
    ])
    expect(document.pipelines[0]?.name).toBe('b')
  })

  it('reads over a byte-order mark, CRLF and comments', () => {
    const document = readDocument('\uFEFF{ // a\r\n "stages": [] /* b */ }\r\n')
    expect(document.problems).toEqual([])
    expect(document.pipelines[0]?.declaration).toEqual({ stages: [] })
  })

  it.each([
    ['', 'document-empty'],
    ['[]', 'document-without-pipeline'],
    ['{"pipeline": 1}', 'document-without-pipeline'],
    [`${'['.repeat(100_000)}`, 'document-too-deep'],
    [`"${'x'.repeat(5_000_001)}"`, 'document-too-large'],
  ])('says what is wrong with a text that holds no pipeline (%#)', (text, rule) => {
    const document = readDocument(text)
    expect([document.format, document.problems.map((problem) => problem.rule)]).toEqual([null, [rule]])
  })

  it('keeps brackets inside texts out of the nesting limit', () => {
    expect(readDocument(JSON.stringify({ stages: ['['.repeat(300)] })).problems).toEqual([])
  })

  it('keeps a member named __proto__ a member', () => {
    const declaration = declarationIn('{"stages": [], "__proto__": {"x": 1}}')
    expect(Object.keys(declaration)).toEqual(['stages', '__proto__'])
    expect(Object.getPrototypeOf(declaration)).toBe(Object.prototype)
  })
})

describe('reading again', () => {
  it('keeps the identity of everything that a change did not touch', () => {
    const before = readDocument(pretty(sample))
    const after = readDocument(pretty(sample).replace('Compile', 'Assemble'), before)
    const [was, is] = [before, after].map((document) => stagesOf(document.pipelines[0]?.declaration ?? {}))
    expect(is?.[0]).toBe(was?.[0])
    expect(is?.[2]).toBe(was?.[2])
    expect(is?.[1]).not.toBe(was?.[1])
  })

  it('keeps identity through a change of white space alone', () => {
    const before = readDocument(JSON.stringify(sample))
    expect(readDocument(pretty(sample), before).pipelines[0]?.declaration).toBe(before.pipelines[0]?.declaration)
  })

  it('gives what a fresh reading gives, whatever was typed', () => {
    const start = pretty(sample)
    const typing = fc.record({
      at: fc.nat(start.length),
      length: fc.nat(30),
      text: fc.oneof(
        fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '//', '/*', '*/', '\n', 'name', '{"name": "X"},', '\\'),
        fc.string({ maxLength: 4 }),
      ),
    })
    fc.assert(
      fc.property(fc.array(typing, { minLength: 1, maxLength: 4 }), (changes) => {
        let document = readDocument(start)
        for (const { at, length, text } of changes) {
          const next = document.text.slice(0, at) + text + document.text.slice(at + length)
          document = readDocument(next, document)
        }
        const fresh = readDocument(document.text)
        const seen = (read: typeof fresh) => ({
          parses: read.parses,
          problems: read.problems,
        })
        const said = (read: typeof fresh) => ({
          format: read.format,
          declaration: read.pipelines[0]?.declaration,
          ranges: read.pipelines.map((pipeline) =>
            everyLocation(pipeline.declaration).map((at) => pipeline.rangeOf(at)),
          ),
        })
        expect(seen(document)).toEqual(seen(fresh))
        if (fresh.parses) expect(said(document)).toEqual(said(fresh))
      }),
      { numRuns: 1000 },
    )
  })
})

function everyLocation(value: Json, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (isList(value)) return [at, ...value.flatMap((item, index) => everyLocation(item, [...at, index]))]
  if (isObject(value))
    return [at, ...Object.entries(value).flatMap(([name, item]) => everyLocation(item, [...at, name]))]
  return [at]
}

describe('a text that breaks and is mended', () => {
  it('keeps the identity of what was not touched', () => {
    const before = readDocument(pretty(sample))
    const broken = readDocument(pretty(sample).replace('"Compile"', '"Compile'), before)
    const mended = readDocument(pretty(sample).replace('"Compile"', '"Build"'), broken)
    expect(broken.parses).toBe(false)
    expect(stagesOf(mended.pipelines[0]?.declaration ?? {})[0]).toBe(
      stagesOf(before.pipelines[0]?.declaration ?? {})[0],
    )
  })
})

describe('patching', () => {
  it('changes one value and no other byte', () => {
    const after = edited(pretty(sample), (declaration) => ({ ...declaration, name: 'store' }))
    expect(after).toBe(pretty(sample).replace('"shop"', '"store"'))
  })

  it('moves an item with its bytes, and inserts what changed inside it', () => {
    const text = `{
  "stages": [
    { "name": "A", "actions": [
      // what it is for
      { "name": "x",   "configuration": {"odd":1} },
      { "name": "y", "configuration": { } }
    ] },
    { "name": "B", "actions": [] }
  ]
}`
    const after = edited(text, (declaration) => {
      const [a, b] = stagesOf(declaration)
      const [x, y] = isObject(a) && isList(a.actions) ? a.actions : []
      if (!isObject(a) || !isObject(b) || !isObject(x) || y === undefined) throw new Error('unexpected')
      return {
        ...declaration,
        stages: [
          { ...a, actions: [y] },
          { ...b, actions: [{ ...x, runOrder: 2 }] },
        ],
      }
    })
    expect(after).toBe(`{
  "stages": [
    { "name": "A", "actions": [
      { "name": "y", "configuration": { } }
    ] },
    { "name": "B", "actions": [
      // what it is for
      { "name": "x",   "configuration": {"odd":1}, "runOrder": 2 }
    ] }
  ]
}`)
  })

  it('reorders items by moving the fewest', () => {
    const after = edited(pretty(sample), (declaration) => {
      const [source, build, deploy] = stagesOf(declaration)
      return { ...declaration, stages: [deploy ?? null, source ?? null, build ?? null] }
    })
    const [source, build, deploy] = sample.pipeline.stages
    expect(after).toBe(pretty({ pipeline: { ...sample.pipeline, stages: [deploy, source, build] } }))
  })

  it('leaves the comment of a neighbour alone when an item goes', () => {
    const text = '{"stages": [\n  1, // one\n  // about two\n  2,\n  // about three\n  3\n]}'
    const without = (gone: number) =>
      edited(text, (declaration) => ({ stages: stagesOf(declaration).filter((stage) => stage !== gone) }))
    expect(without(1)).toBe('{"stages": [\n  // about two\n  2,\n  // about three\n  3\n]}')
    expect(without(2)).toBe('{"stages": [\n  1, // one\n  // about three\n  3\n]}')
    expect(without(3)).toBe('{"stages": [\n  1, // one\n  // about two\n  2\n]}')
  })

  it('keeps a bracket out of the comment that comes to stand before it', () => {
    const text = '{"stages": [\n  1, // one\n  2], "name": "x"}'
    expect(edited(text, (declaration) => ({ ...declaration, stages: [1] }))).toBe(
      '{"stages": [\n  1 // one\n  ], "name": "x"}',
    )
  })

  it('follows the style around a new value', () => {
    const add = (text: string) =>
      edited(text, (declaration) => ({
        ...declaration,
        stages: [...stagesOf(declaration), { name: 'B', actions: [{ name: 'y' }] }],
      }))
    expect(add('{"stages":[{"name":"A","actions":[]}]}')).toBe(
      '{"stages":[{"name":"A","actions":[]},{"name":"B","actions":[{"name":"y"}]}]}',
    )
    expect(add('{\r\n\t"stages" : [\r\n\t\t{ "name" : "A", "actions" : [] }\r\n\t]\r\n}')).toBe(
      '{\r\n\t"stages" : [\r\n\t\t{ "name" : "A", "actions" : [] },\r\n\t\t{ "name" : "B", "actions" : [{"name" : "y"}] }\r\n\t]\r\n}',
    )
  })

  it('fills and empties brackets', () => {
    const text = '{\n  "stages": []\n}'
    const filled = edited(text, (declaration) => ({ ...declaration, stages: [{ name: 'A' }] }))
    expect(filled).toBe('{\n  "stages": [\n    {\n      "name": "A"\n    }\n  ]\n}')
    expect(edited(filled, (declaration) => ({ ...declaration, stages: [] }))).toBe('{\n  "stages": []\n}')
  })

  it('gives the edited declaration back, whatever was edited', () => {
    const json = fc.letrec<{ value: Json; object: JsonObject }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom<Json>(null, true, 1, 'text', 'a "quoted"\n text'),
        fc.array(tie('value'), { maxLength: 4 }),
        tie('object'),
      ),
      object: fc.dictionary(fc.constantFrom('name', 'actions', 'a', 'b', 'c', 'd'), tie('value'), { maxKeys: 5 }),
    }))
    const layout = fc.constantFrom<(value: unknown) => string>(
      (value) => JSON.stringify(value),
      pretty,
      (value) => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n'),
      (value) => pretty(value).replaceAll(/,\n(\s*)/g, ', // why\n$1// above\n$1'),
    )
    const seed = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(json.object, layout, seed, (inner, lay, random) => {
        const text = lay({ pipeline: { stages: [], ...inner } })
        const before = declarationIn(text)
        let turn = 0
        const pick = (limit: number) => (random[turn++ % random.length] ?? 0) % limit
        const after = shuffled({ ...before, stages: Object.values(before) }, pick)
        if (!isObject(after)) throw new Error('an object stays an object')
        const document = readDocument(text)
        const pipeline = document.pipelines[0]
        if (!pipeline) throw new Error('no pipeline')
        const own = transplanted(after, before, pipeline.declaration)
        if (!isObject(own)) throw new Error('an object stays an object')
        const patched = applyChanges(text, patchDocument(document, pipeline, own))
        expect(readDocument(patched).problems).toEqual([])
        expect(declarationIn(patched)).toEqual(after)
        expect(readDocument(patched, document).pipelines[0]?.declaration).toEqual(after)
        const inSteps = readDocument(patched, document, patchDocument(document, pipeline, own))
        expect(inSteps.pipelines[0]?.declaration).toEqual(after)
        const ranges = everyLocation(after).map((at) => inSteps.pipelines[0]?.rangeOf(at))
        expect(ranges).toEqual(everyLocation(after).map((at) => readDocument(patched).pipelines[0]?.rangeOf(at)))
      }),
      { numRuns: 1000 },
    )
  })
})

/** Drops, repeats, swaps and replaces parts, keeping the identity of the rest. */
function shuffled(value: Json, pick: (limit: number) => number): Json {
  if (isList(value)) {
    const kept = value.filter(() => pick(4) > 0).map((item) => (pick(3) === 0 ? shuffled(item, pick) : item))
    if (pick(3) === 0) kept.reverse()
    if (pick(3) === 0) kept.splice(pick(kept.length + 1), 0, pick(2) === 0 ? { name: 'new', list: [1, {}] } : 'new')
    return kept
  }
  if (!isObject(value)) return pick(3) === 0 ? 'changed' : value
  const kept = Object.entries(value).filter(([name]) => name === 'stages' || pick(5) > 0)
  const entries = kept.map(([name, item]) => [name, pick(3) === 0 ? shuffled(item, pick) : item] as const)
  return Object.fromEntries(pick(3) === 0 ? [...entries, ['e', { x: [] }] as const] : entries)
}

/** The same value with the objects of another reading of the same text. */
function transplanted(value: Json, from: Json, to: Json): Json {
  const partners = new Map<Json, Json>()
  const pair = (a: Json, b: Json) => {
    if (isList(a) && isList(b)) for (const [i, item] of a.entries()) pair(item, b[i] ?? null)
    if (isObject(a) && isObject(b)) for (const name of Object.keys(a)) pair(a[name] ?? null, b[name] ?? null)
    if (typeof a === 'object' && a !== null) partners.set(a, b)
  }
  pair(from, to)
  const move = (item: Json): Json => {
    const partner = partners.get(item)
    if (partner !== undefined) return partner
    if (isList(item)) return item.map(move)
    if (isObject(item)) return Object.fromEntries(Object.entries(item).map(([name, part]) => [name, move(part)]))
    return item
  }
  return move(value)
}

const corpus = new URL('../../../../shared/corpus/api-json/', import.meta.url)
const fixtures = new URL('../../fixtures/api-json/', import.meta.url)

describe('real pipelines', () => {
  const files = [corpus, fixtures].flatMap((folder) => {
    try {
      return readdirSync(folder).map((name) => new URL(name, folder))
    } catch {
      return []
    }
  })

  it.each(files.map((file) => [file.pathname.split('/').at(-1), file] as const))(
    'are left byte for byte: %s',
    (_, file) => {
      const text = readFileSync(file, 'utf8')
      const document = readDocument(text)
      const pipeline = document.pipelines[0]
      if (!pipeline) throw new Error('no pipeline')
      expect(patchDocument(document, pipeline, pipeline.declaration)).toEqual([])
      const renamed = patchDocument(document, pipeline, { ...pipeline.declaration, name: 'renamed' })
      expect(renamed).toHaveLength(1)
    },
  )
})
