import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Quoting, writeText } from '#shared/codecs/yaml/yaml-text.ts'

const quotings: readonly Quoting[] = ['plain', 'single', 'double']
const readers = [{ version: '1.1' }, { version: '1.2' }] as const

/** What readers of both versions of YAML make of a text that is written in every way. */
function readBack(text: string): readonly unknown[] {
  const places = [true, false].flatMap((inFlow) => [
    { inFlow, quotes: 'single' as const },
    { inFlow, quotes: 'double' as const },
  ])
  return places.flatMap((place) =>
    quotings.flatMap((quoting) => {
      const source = writeText(text, quoting, place)
      const document = place.inFlow ? `[a, ${source}, {b: ${source}}]\n` : `- ${source}\n- b: ${source} # c\n`
      return readers.flatMap((options) => {
        const items: unknown[] = parse(document, { ...options, merge: true, logLevel: 'silent' })
        return items
          .slice(-2)
          .map((item) => (typeof item === 'object' && item !== null ? Object.values(item)[0] : item))
      })
    }),
  )
}

describe('a written text', () => {
  it.each([
    '',
    ' ',
    'yes',
    'No',
    'on',
    'y',
    'N',
    'true',
    'null',
    'Null',
    '~',
    '1',
    '01',
    '0o7',
    '0x1F',
    '1e3',
    '1_000',
    '+1',
    '.5',
    '1.',
    '.',
    '-',
    '.inf',
    '-.INF',
    '.nan',
    '1:30',
    '190:20:30',
    '2020-01-01',
    '2001-12-14t21:59:43.10-05:00',
    '=',
    '<<',
    ' lead',
    'trail ',
    'a: b',
    'a:',
    ': a',
    'a #b',
    '#a',
    '- a',
    '-a',
    '--flag',
    '---',
    '--- a',
    '...',
    '? a',
    '!a',
    '&a',
    '*a',
    '%a',
    '@a',
    '`a',
    '|',
    '>',
    '{a',
    '}a',
    '[a',
    ']a',
    ',a',
    'a,b',
    'a]b',
    '"a',
    "'a",
    "it's",
    'say "x"',
    'a\nb',
    '\n',
    'a\r\nb',
    'a\tb',
    '\ta',
    '\0',
    '\x1b[0m',
    '\x7f',
    '\u0085',
    '\u00a0',
    'x\u2028y',
    '\u2029',
    '\ufeff',
    '\uffff',
    '\\',
    'a\\nb',
    '\u{1F600}',
    '\ud800',
    'a\udc00b',
    'é',
    'x'.repeat(5000),
    'arn:aws:iam::1:role/x',
    '${A}-#{b.c}',
    'http://x/#y',
  ])('is that text for readers of YAML 1.1 and 1.2: %j', (text) => {
    expect(new Set(readBack(text))).toEqual(new Set([text]))
  })

  it('is that text, whatever it holds', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'-:# \n\'"[]{},&*!|>%@01.eyn~'.split('')) }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(new Set(readBack(text))).toEqual(new Set([text]))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['plain', 'plain', 'plain'],
    ['with space', 'plain', 'with space'],
    ['yes', 'plain', '"yes"'],
    ['[{"a":1}]', 'plain', '\'[{"a":1}]\''],
    ["- it's", 'plain', '"- it\'s"'],
    ["it's", 'single', "'it''s'"],
    ['a\nb', 'single', '"a\\nb"'],
    ['x', 'double', '"x"'],
  ] as const)('is quoted no more than it has to: %j', (text, quoting, source) => {
    expect(writeText(text, quoting, { inFlow: false, quotes: 'double' })).toBe(source)
  })
})
