import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '#shared/codecs/codec.ts'
import { locationAt, type PlacedNode, placed, rangeAt, type SyntaxNode } from '#shared/codecs/syntax.ts'
import { parseYaml, reparseYaml, reparseYamlInSteps } from '#shared/codecs/yaml/yaml-tree.ts'
import type { Location } from '#shared/model/location.ts'
import { toPointer } from '#shared/model/location.ts'
import { yamlFiles } from './corpus.ts'
import { hostileTexts } from './hostile.ts'
import { referenceValue } from './reference.ts'

function rootOf(text: string): SyntaxNode {
  const { root } = parseYaml(text)
  if (!root) throw new Error(`nothing to read in ${JSON.stringify(text)}`)
  return root
}

const valueOf = (text: string) => rootOf(text).value
const rulesOf = (text: string) => parseYaml(text).problems.map(({ rule }) => rule)

/** The text of every value by its place, and of every member's name. */
function sources(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  const visit = (place: PlacedNode, location: Location) => {
    found[toPointer(location) || '/'] = text.slice(place.offset, place.offset + place.node.length)
    for (const child of place.node.children) {
      const start = place.offset + child.nameStart
      const inner = [...location, child.name]
      if (typeof child.name === 'string') found[`${toPointer(inner)}:`] = text.slice(start, start + child.nameLength)
      visit(placed(place, child), inner)
    }
  }
  const root = rootOf(text)
  visit({ node: root, offset: root.start }, [])
  return found
}

describe('what scalars say', () => {
  it('is what YAML’s core and CloudFormation take them for', () => {
    const text =
      'a: [yes, No, ON, off, y, true, ~, null, 1, 01, 0o17, 0x1F, -1.5, 1e3, 2020-01-01, .inf, 1e999, "1", \'no\']'
    expect(valueOf(text)).toEqual({
      a: [
        true,
        false,
        true,
        false,
        'y',
        true,
        null,
        null,
        1,
        1,
        15,
        31,
        -1.5,
        1000,
        '2020-01-01',
        '.inf',
        '1e999',
        '1',
        'no',
      ],
    })
  })

  it('comes with its spelling where it is no text', () => {
    const { children } = rootOf('- 01\n- yes\n-\n- text\n- "1"\n')
    expect(children.map(({ node }) => node.source)).toEqual(['01', 'yes', '', undefined, undefined])
  })

  it('leaves names as they are spelled', () => {
    expect(valueOf('1: a\nyes: b\n01: c\n"q": d\n~: e\n: f\n? [x, y]\n: g\n')).toEqual({
      1: 'a',
      yes: 'b',
      '01': 'c',
      q: 'd',
      '~': 'e',
      '': 'f',
      '[x, y]': 'g',
    })
  })

  it('keeps a member named __proto__ a member', () => {
    const value = valueOf('__proto__:\n  x: 1\n')
    expect(Object.keys(value ?? {})).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })
})

describe('short tags', () => {
  it.each([
    ['!Ref Name', { Ref: 'Name' }],
    ['!Condition C', { Condition: 'C' }],
    ['!Sub "${A}"', { 'Fn::Sub': '${A}' }],
    ['!Sub 123', { 'Fn::Sub': '123' }],
    ['!GetAtt A.B.C', { 'Fn::GetAtt': ['A', 'B.C'] }],
    ['!GetAtt [A, B]', { 'Fn::GetAtt': ['A', 'B'] }],
    ['!GetAtt A', { 'Fn::GetAtt': 'A' }],
    ['!If [c, !Ref A, !GetAtt B.C]', { 'Fn::If': ['c', { Ref: 'A' }, { 'Fn::GetAtt': ['B', 'C'] }] }],
    ['!Transform {Name: x}', { 'Fn::Transform': { Name: 'x' } }],
    ['!Anything\n  a: 1', { 'Fn::Anything': { a: 1 } }],
    ['!Ref', { Ref: '' }],
    ['!!str 1', '1'],
    ['!!int "1"', 1],
    ['! 1', '1'],
  ])('are read in their long form: %s', (source, value) => {
    expect(valueOf(`a: ${source}\n`)).toEqual({ a: value })
  })

  it('have ranges that cover tag and value, with the function’s name on the tag', () => {
    expect(sources('a: !If\n  - c\n  - !GetAtt "B.C"\n')).toEqual({
      '/': 'a: !If\n  - c\n  - !GetAtt "B.C"',
      '/a:': 'a',
      '/a': '!If\n  - c\n  - !GetAtt "B.C"',
      '/a/Fn::If:': '!If',
      '/a/Fn::If': '- c\n  - !GetAtt "B.C"',
      '/a/Fn::If/0': 'c',
      '/a/Fn::If/1': '!GetAtt "B.C"',
      '/a/Fn::If/1/Fn::GetAtt:': '!GetAtt',
      '/a/Fn::If/1/Fn::GetAtt': '"B.C"',
      '/a/Fn::If/1/Fn::GetAtt/0': 'B',
      '/a/Fn::If/1/Fn::GetAtt/1': 'C',
    })
  })
})

describe('ranges', () => {
  it('are exact in blocks, whatever stands between', () => {
    const text =
      '# top\r\na:   # name\r\n  # above\r\n  "b" : |+ # text\r\n    one\r\n\r\n  c: >\r\n    two\r\n\r\n# end\r\nd:\r\n- x # one\r\n-\r\n  y: z\r\n-\r\n'
    expect(sources(text)).toEqual({
      '/': text.slice(text.indexOf('a:'), -2),
      '/a:': 'a',
      '/a': '"b" : |+ # text\r\n    one\r\n\r\n  c: >\r\n    two',
      '/a/b:': '"b"',
      '/a/b': '|+ # text\r\n    one\r\n',
      '/a/c:': 'c',
      '/a/c': '>\r\n    two',
      '/d:': 'd',
      '/d': '- x # one\r\n-\r\n  y: z\r\n-',
      '/d/0': 'x',
      '/d/1': 'y: z',
      '/d/1/y:': 'y',
      '/d/1/y': 'z',
      '/d/2': '',
    })
  })

  it('are exact between brackets', () => {
    expect(sources('[a, b: {c: , "d":1},\n  \'e\', # f\n  {g}]')).toEqual({
      '/': '[a, b: {c: , "d":1},\n  \'e\', # f\n  {g}]',
      '/0': 'a',
      '/1': 'b: {c: , "d":1}',
      '/1/b:': 'b',
      '/1/b': '{c: , "d":1}',
      '/1/b/c:': 'c',
      '/1/b/c': '',
      '/1/b/d:': '"d"',
      '/1/b/d': '1',
      '/2': "'e'",
      '/3': '{g}',
      '/3/g:': 'g',
      '/3/g': '',
    })
  })

  it('count a byte-order mark', () => {
    expect(sources('\uFEFF- a\n- b: c\n')).toEqual({
      '/': '- a\n- b: c',
      '/0': 'a',
      '/1': 'b: c',
      '/1/b:': 'b',
      '/1/b': 'c',
    })
  })

  it('put what an alias or a merge key brings in where these stand', () => {
    const text = 'base: &b {x: {y: 1}}\nuse: *b\nmore:\n  <<: *b\n  own: 2\n'
    const root = { node: rootOf(text), offset: 0 }
    const slice = ({ start, end } = { start: 0, end: 0 }) => text.slice(start, end)
    expect(slice(rangeAt(root, ['base', 'x', 'y']))).toBe('1')
    expect(slice(rangeAt(root, ['use', 'x', 'y']))).toBe('*b')
    expect(slice(rangeAt(root, ['more', 'x', 'y']))).toBe('*b')
    expect(slice(rangeAt(root, ['more', 'x'], 'name'))).toBe('<<')
    expect(locationAt(root, text.indexOf('*b') + 1)).toEqual(['use'])
  })
})

describe('anchors, aliases and merge keys', () => {
  it('say what readers of YAML make of them', () => {
    const text = 'a: &a {x: 1, y: 2}\nb: *a\nc:\n  <<: *a\n  y: 3\nd: {<<: [*a, {z: 4, x: 5}]}\ne: &a 6\nf: *a\n'
    expect(valueOf(text)).toEqual({
      a: { x: 1, y: 2 },
      b: { x: 1, y: 2 },
      c: { x: 1, y: 3 },
      d: { x: 1, y: 2, z: 4 },
      e: 6,
      f: 6,
    })
  })

  it('give each place objects of its own', () => {
    const [first, second] = rootOf('- &a {x: 1}\n- *a\n').children
    expect(second?.node.value).toEqual(first?.node.value)
    expect(second?.node.value).not.toBe(first?.node.value)
  })

  it.each([
    ['a: *missing\n', '*missing'],
    ['a: &a [*a]\n', '*a'],
    ['a: 1\n<<: text\n', 'text'],
  ])('are problems where they cannot be: %j', (text, source) => {
    const { problems } = parseYaml(text)
    expect(problems.map(({ rule, range }) => [rule, text.slice(range.start, range.end)])).toEqual([
      ['yaml-syntax', source],
    ])
  })

  it('are refused where a few lines would become gigabytes', () => {
    const lines = 'bcdefghijk'
      .split('')
      .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghijk'[at]}`).join()}]`)
    const text = ['a: &a [x, x, x, x, x, x, x, x, x]', ...lines].join('\n')
    const { root, problems } = parseYaml(text)
    expect([root, problems.map(({ rule }) => rule)]).toEqual([undefined, ['document-too-large']])
  })
})

describe('problems', () => {
  it.each([
    ['a: "x\n', 'Close the text with a double quote.', ''],
    ['a: [1, 2\nb: 3\n', 'Expected “]”: a list is not closed, or what is in it is not indented enough.', 'b'],
    ['a: b: c\n', 'Begin the inner object on a line of its own, or put text that holds “: ” between quotes.', 'b'],
    ['a:\n\tb: 1\n', 'Indent with spaces: YAML allows no tabs here.', '\t'],
    ['a: @x\n', 'Put this text between quotes: no plain text begins so.', '@'],
    [
      'a: !Base64 !Sub x\n',
      'Keep one of the tags: write the inner function in its long form, such as “Fn::Sub:”.',
      '!Sub',
    ],
    ['a: "\\d"\n', 'YAML knows no escape “\\d”: write a backslash as “\\\\”, or use single quotes.', '\\d'],
    ['a: 1\nb\n', 'Expected a colon after this name.', 'b'],
    ['a\nb: 1\n', 'Write a name and its colon on one line. Is a colon or a closing quote missing?', 'a'],
  ])('say what to do and where: %j', (text, message, source) => {
    const [problem] = parseYaml(text).problems
    expect(problem).toMatchObject({ rule: 'yaml-syntax', severity: 'error', message })
    expect(text.slice(problem?.range.start, problem?.range.end)).toContain(source)
  })

  it('tell that further documents are not read, unless they are empty', () => {
    const { root, problems } = parseYaml('a: 1\n---\nb: 2\n')
    expect([root?.value, problems]).toEqual([
      { a: 1 },
      [{ ...problems[0], rule: 'yaml-documents', severity: 'warning', range: { start: 5, end: 8 } }],
    ])
    expect(rulesOf('---\na: 1\n...\n---\n# nothing\n')).toEqual([])
  })

  it('are none where a name is repeated; the later counts', () => {
    const { root, problems } = parseYaml('a: 1\nb: {c: 1, c: 2}\na: 3\n')
    expect([problems, root?.value, root?.hasDuplicates]).toEqual([[], { a: 3, b: { c: 2 } }, true])
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['names', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['colons', 'a: '.repeat(100_000)],
    ['201 levels', `${'['.repeat(201)}${']'.repeat(201)}`],
    ['200 levels and a tag', `${'['.repeat(199)}!Sub {a: 1}${']'.repeat(199)}`],
    ['an alias', `a: &a ${'['.repeat(150)}${']'.repeat(150)}\nb: ${'['.repeat(80)}*a${']'.repeat(80)}`],
  ])('are nothing but the limit of nesting: %s', (_, text) => {
    expect(rulesOf(text)).toEqual(['document-too-deep'])
  })

  it('leave 200 levels alone', () => {
    expect(rulesOf(`${'['.repeat(200)}${']'.repeat(200)}`)).toEqual([])
  })

  it('are nothing but the limit of size', () => {
    expect(rulesOf(`a: ${'x'.repeat(5_000_000)}`)).toEqual(['document-too-large'])
  })
})

describe('reading', () => {
  it.each([
    ['', 0],
    ['# only a comment', 16],
    ['---\n# nothing\n', 3],
  ])('finds nothing in a text that says nothing: %j', (text, start) => {
    expect(parseYaml(text)).toEqual({
      root: { ...rootOf(text), kind: 'scalar', start, length: 0, value: null },
      problems: [],
    })
  })

  it('keeps the identity of what says the same', () => {
    const text = 'a:\n  - x: 1\n  - y: 2\nb: {z: 3}\n'
    const [before, after] = [rootOf(text), parseYaml(text.replace('y: 2', 'y:   5'), rootOf(text)).root]
    expect(parseYaml(`# new\n${text}`, before).root?.value).toBe(before.value)
    expect(after?.value).toEqual({ a: [{ x: 1 }, { y: 5 }], b: { z: 3 } })
  })

  const texts = [...yamlFiles(), ...hostileTexts.map((text) => [JSON.stringify(text).slice(0, 40), text] as const)]

  it.each(texts)('says what the yaml package says: %s', (_, text) => {
    const expected = referenceValue(text)
    const { root, problems } = parseYaml(text)
    const isBroken = problems.some(({ severity }) => severity === 'error')
    expect(isBroken ? undefined : { value: root?.value }).toEqual(expected)
  })
})

describe('reading again', () => {
  const bits = [
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    ': ',
    '# x',
    '\n',
    '\r\n',
    '  ',
    '- ',
    '-',
    '?',
    '? ',
    '!Ref ',
    '&a ',
    '*a',
    '|',
    '>',
    '|-\n',
    'foo: bar\n',
    '\n  foo: bar\n',
    '---\n',
    '...\n',
    '\t',
    '%',
    '<<: ',
    '0',
    '\n  - x\n',
    '    # c\n',
  ]
  const typing = fc.record({
    at: fc.nat(),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
    text: fc.array(fc.constantFrom(...bits), { maxLength: 2 }).map((parts) => parts.join('')),
  })
  const texts = [...hostileTexts, ...yamlFiles().map(([, text]) => text)].filter(
    (text) => text.length < 2000 && parseYaml(text).problems.length === 0,
  )

  it('gives what a full reading gives, wherever it gives something', () => {
    let count = 0
    fc.assert(
      fc.property(fc.constantFrom(...texts), typing, (text, { at, length, text: typed }) => {
        const start = at % (text.length + 1)
        const next = text.slice(0, start) + typed + text.slice(start + length)
        const again = reparseYaml(rootOf(text), text, next)
        fc.pre(again !== undefined)
        count++
        expect(parseYaml(next)).toEqual({ root: again, problems: [] })
      }),
      { numRuns: 600, endOnFailure: true },
    )
    expect(count).toBeGreaterThanOrEqual(600)
  })

  it('reads changes in several places one by one', () => {
    const text = 'a:\n  - x: 1\n  - y: 2\nb:\n  c: old\n# end\nd: z\n'
    const changes = [
      { offset: text.indexOf('1'), length: 1, text: '10' },
      { offset: text.indexOf('old'), length: 3, text: '{e: 5}' },
      { offset: text.indexOf('# end'), length: 0, text: 'f: g\n' },
    ]
    const root = rootOf(text)
    const again = reparseYamlInSteps(root, text, changes)
    expect(again).toEqual(rootOf(applyChanges(text, changes)))
    const valueAt = (node: SyntaxNode | undefined) => node?.children[0]?.node.children[1]?.node.value
    expect(valueAt(again)).toBe(valueAt(root))
  })

  it.each([
    ['a comment above everything', '# new\n', 'a:'],
    ['an empty line', '\n', '  - y'],
    ['a whole item', '  - z: 3\n', 'b: 1'],
    ['another name', 'x', 'b: 1'],
    ['the end of a text', ' and more', '\nb: 1'],
  ])('needs no full reading for %s', (_, typed, before) => {
    const text = '# top\na:\n  - x: 1\n  - y: to\nb: 1\n'
    const next = text.replace(before, typed + before)
    expect(reparseYaml(rootOf(text), text, next)).toEqual(rootOf(next))
  })

  it.each([
    'a: &a 1\nb: x\n',
    'a: 1\nb: x\n  # c\n\t',
    'a: 1\nb: x\n---\nc: 1\n',
    '%TAG ! tag:x,\n---\na: !Ref b\nb: x\n',
  ])('is left to a full reading where text elsewhere matters: %j', (text) => {
    expect(reparseYaml(rootOf(text), text, text.replace('x\n', 'y\n'))).toBeUndefined()
  })
})
