import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadDocument } from '#shared/codecs/codec.ts'
import { readDocument } from '#shared/codecs/index.ts'
import { isList, isObject, type Json } from '#shared/model/json.ts'
import { realTemplates } from './templates.ts'

/** Small enough to be read anew many times. */
const subjects = realTemplates().filter(
  ([, text]) => text.length < 10_000 && readDocument(text).pipelines.length > 0 && readDocument(text).parses,
)

const typing = fc.record({
  at: fc.nat(10_000),
  length: fc.oneof(fc.constant(0), fc.nat(30)),
  text: fc.oneof(
    fc.constantFrom(
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      ': ',
      '- ',
      '\n',
      '\n  ',
      ' ',
      '#',
      '!Ref ',
      '|',
      '>',
      '&a ',
      '*a',
    ),
    fc.constantFrom('Name: x\n', '"Name": "X",', 'Fn::If', '# comment\n', '---\n', '\t'),
    fc.string({ maxLength: 4 }),
  ),
})

function everyLocation(value: Json, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (isList(value)) return [at, ...value.flatMap((item, index) => everyLocation(item, [...at, index]))]
  if (!isObject(value)) return [at]
  return [at, ...Object.entries(value).flatMap(([name, item]) => everyLocation(item, [...at, name]))]
}

function said({ format, pipelines, template, problems }: ReadDocument) {
  return {
    format,
    problems,
    pipelines: pipelines.map(({ key, name, declaration, rangeOf }) => ({
      key,
      name,
      declaration,
      ranges: everyLocation(declaration).map((at) => rangeOf(at)),
    })),
    resources: template?.resources.map(({ logicalId, properties }) => [logicalId, properties]),
  }
}

describe('a template that is typed into', () => {
  it.each(subjects)('says what a fresh reading says, whenever it parses: %s', (_, text) => {
    fc.assert(
      fc.property(fc.array(typing, { minLength: 1, maxLength: 4 }), (changes) => {
        let document = readDocument(text)
        for (const { at, length, text: typed } of changes) {
          const offset = at % (document.text.length + 1)
          const change = { offset, length: Math.min(length, document.text.length - offset), text: typed }
          const next = document.text.slice(0, offset) + typed + document.text.slice(offset + change.length)
          document = readDocument(next, document, [change])
          const fresh = readDocument(next)
          expect(document.parses).toBe(fresh.parses)
          if (fresh.parses) expect(said(document)).toEqual(said(fresh))
          else expect(document.problems.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 6 },
    )
  })
})
