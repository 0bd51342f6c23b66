import { describe, expect, it } from 'vitest'
import { patchYaml } from '#shared/codecs/yaml/yaml-patch.ts'
import { parseYaml } from '#shared/codecs/yaml/yaml-tree.ts'
import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { asList, asObject, changesFor, edited, placeIn, put, remove, set } from './patching.ts'

const template = `# A template
Resources:
  Pipeline:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Name: shop # the name
      RoleArn: !GetAtt 'Role.Arn'

      Stages:
        # where it comes from
        - Name: Source
          Actions:
            - Name: Checkout
              ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: "1"}
              Configuration:
                S3Bucket: !Ref Bucket
              OutputArtifacts:
              - Name: Code
              # deeper

        # what is made of it
        # in two steps
        - Name: Build
          Actions:
            - Name: Compile
              Configuration:
                Script: |
                  npm ci
                  npm test
              RunOrder: 1   # first

            # style
            - Name: Lint
              Configuration: {Fast: "yes"}
              RunOrder: 2

        - Name: Deploy
          Actions: []
# the end
Outputs: {}
`
const properties: Location = ['Resources', 'Pipeline', 'Properties']
const inProperties = (edit: (value: Json) => Json) => edited(template, edit, properties)

/** The template with one stretch replaced, which has to be there. */
function withText(old: string, text: string, source = template): string {
  if (!source.includes(old)) throw new Error(`not there: ${old}`)
  return source.replace(old, () => text)
}

describe('a value', () => {
  it.each<[string, Json, string]>([
    ['text', 'store', 'Name: store # the name'],
    ['a text that looks like something else', 'yes', 'Name: "yes" # the name'],
    ['a number', 12, 'Name: 12 # the name'],
    ['a number with an exponent', 1e21, 'Name: 1.0e+21 # the name'],
    ['nothing', null, 'Name: null # the name'],
    ['an intrinsic', { Ref: 'X' }, 'Name: !Ref X # the name'],
    [
      'two intrinsics in a row',
      { 'Fn::Base64': { 'Fn::Sub': '${X}' } },
      'Name: # the name\n        Fn::Base64: !Sub ${X}',
    ],
    ['an attribute', { 'Fn::GetAtt': ['A', 'B.C'] }, 'Name: !GetAtt A.B.C # the name'],
    [
      'an attribute that cannot be one text',
      { 'Fn::GetAtt': ['A.B', 'C'] },
      'Name: !GetAtt # the name\n        - A.B\n        - C',
    ],
    ['a function with a number', { 'Fn::Sub': 1 }, 'Name: # the name\n        Fn::Sub: 1'],
    ['a function of nobody', { 'Fn::ForEach::X': [] }, 'Name: # the name\n        Fn::ForEach::X: []'],
    ['several lines', 'a\n b\n', 'Name: | # the name\n        a\n         b'],
    ['several lines without an end', 'a\n\nb', 'Name: |- # the name\n        a\n\n        b'],
    ['lines that begin with a space', ' a\nb', 'Name: |2- # the name\n         a\n        b'],
    ['lines that cannot be shown', 'a\r\nb\u0000', 'Name: "a\\r\\nb\\u0000" # the name'],
    [
      'an object',
      { a: [1, { b: {} }], 'x: y': '' },
      'Name: # the name\n        a:\n          - 1\n          - b: {}\n        "x: y": ""',
    ],
    ['lists in a list', [['a'], []], 'Name: # the name\n        - - a\n        - []'],
  ])('becomes %s', (_, value, written) => {
    expect(inProperties(set(['Name'], value))).toBe(withText('Name: shop # the name', written))
  })

  it.each([
    ["RoleArn: !GetAtt 'Role.Arn'", { 'Fn::GetAtt': ['Other', 'Arn'] }, "RoleArn: !GetAtt 'Other.Arn'"],
    [
      "RoleArn: !GetAtt 'Role.Arn'",
      { 'Fn::GetAtt': ['Other', { Ref: 'X' }] },
      'RoleArn: !GetAtt\n        - Other\n        - !Ref X',
    ],
    ["RoleArn: !GetAtt 'Role.Arn'", 'arn', 'RoleArn: arn'],
  ])('takes the place of an intrinsic: %s', (old, value, written) => {
    expect(inProperties(set(['RoleArn'], value))).toBe(withText(old, written))
  })

  it.each([
    ["a: 'b'\n", "it's", "a: 'it''s'\n"],
    ['a: "b"\n', 'x\ny', 'a: "x\\ny"\n'],
    ["a: 'b'\n", 'x\ny', 'a: |-\n  x\n  y\n'],
    ['a: |\n    b\n    c\nd: 1\n', 'b\nx\nc\n', 'a: |\n    b\n    x\n    c\nd: 1\n'],
    ['a: |- # c\n  b\nd: 1\n', 'one', 'a: |- # c\n  one\nd: 1\n'],
    ['a: !Sub | # c\n  b\nd: 1\n', { e: 1 }, 'a: # c\n  e: 1\nd: 1\n'],
    ['a: |- # c\n  b\nd: 1\n', 5, 'a: 5 # c\nd: 1\n'],
    ['a: >\n  one\n  two\n\n  three\n', 'one two\nfour\n', 'a: >\n  one\n  two\n\n  four\n'],
    ['a: {b: c}\n', 'x, y', 'a: x, y\n'],
    ['a:\n  b: 1\n  # c\nd: 2\n', 'x', 'a: x\n  # c\nd: 2\n'],
    ['a: # name\n  b: 1\nd: 2\n', 'x', 'a: x # name\nd: 2\n'],
    ['a:\n  # about\n  b # c\nd: 2\n', 'x', 'a:\n  # about\n  x # c\nd: 2\n'],
    ['a:\nd: 2\n', 'x', 'a: x\nd: 2\n'],
    ['a: # c\nd: 2\n', { b: 1 }, 'a: # c\n  b: 1\nd: 2\n'],
    ['a:\r\n  b: |\r\n    x\r\n', { b: 'y\nz\n' }, 'a:\r\n  b: |\r\n    y\r\n    z\r\n'],
    ['a: 1', { b: [1] }, 'a:\n  b:\n    - 1'],
    ['a: "x"', 'y\nz\n', 'a: "y\\nz\\n"'],
  ])('keeps the way it is written: %j', (text, value, after) => {
    expect(edited(text, set(['a'], value))).toBe(after)
  })

  it.each([
    ['[a, {b: c}]', ['a', { b: 'x' }], '[a, {b: x}]'],
    ['{a: [1, 2], b: {}}', { a: [1, 2], b: { c: ['d'] } }, '{a: [1, 2], b: {c: [d]}}'],
    ['{a:, b}', { a: 1, b: 2 }, '{a: 1, b: 2}'],
    ['[!Ref a, !Sub "b"]', [{ Ref: 'c' }, { 'Fn::Sub': 'x, y' }], '[!Ref c, !Sub "x, y"]'],
    ['[a: 1]', [{ a: 2 }], '[a: 2]'],
    ['[a: 1]', [{ a: 1, b: 2 }], '[{ a: 1, b: 2 }]'],
    ['[a, b]', ['a', { 'Fn::Base64': { Ref: 'x' } }], '[a, { Fn::Base64: !Ref x }]'],
    ['[a, b]', ['a', 'x\ny'], '[a, "x\\ny"]'],
  ])('stays between its brackets: %s', (source, value, after) => {
    expect(edited(`k: ${source}\n`, set(['k'], value))).toBe(`k: ${after}\n`)
  })

  it('is left alone where it says the same, however it is spelled', () => {
    expect(
      changesFor('a: 01\nb: !GetAtt A.B\nc: [yes]\n', () => ({ a: 1, b: { 'Fn::GetAtt': ['A', 'B'] }, c: [true] })),
    ).toEqual([])
  })

  it('changes nothing but itself', () => {
    const start = template.indexOf('shop')
    expect(changesFor(template, set(['Name'], 'store'), properties)).toEqual([
      { offset: start, length: 4, text: 'store' },
    ])
    expect(changesFor(template, () => 'store', [...properties, 'Name'])).toEqual([
      { offset: start, length: 4, text: 'store' },
    ])
  })

  it('has long intrinsics where the text has only those', () => {
    const text = 'a: {"Ref": "X"}\nb: 1\n'
    expect(edited(text, set(['b'], { 'Fn::Sub': 'y' }))).toBe('a: {"Ref": "X"}\nb:\n  Fn::Sub: "y"\n')
    expect(edited('b: 1\n', set(['b'], { 'Fn::Sub': 'y' }))).toBe('b: !Sub "y"\n')
  })
})

describe('an item', () => {
  const stage = (at: number) => (value: Json) => asList(asObject(value).Stages)[at] ?? null
  const order =
    (...places: readonly number[]) =>
    (value: Json) => ({
      ...asObject(value),
      Stages: places.map((at) => stage(at)(value)),
    })
  const source = template.slice(template.indexOf('        # where'), template.indexOf('\n        # what'))
  const build = template.slice(template.indexOf('        # what'), template.indexOf('\n        - Name: Deploy'))
  const deploy = '        - Name: Deploy\n          Actions: []\n'
  const list = template.slice(template.indexOf(source), template.indexOf('# the end'))

  it.each([
    ['the first', [1, 2], `${build}\n${deploy}`],
    ['the one between', [0, 2], `${source}\n${deploy}`],
    ['the last', [0, 1], `${source}\n${build}`],
    ['all but one', [1], build],
  ])('goes with the comments above it: %s', (_, places, after) => {
    expect(inProperties(order(...places))).toBe(withText(list, after))
  })

  it.each([
    ['to the end', [1, 2, 0], `${build}\n${deploy}\n${source}`],
    ['to the beginning', [2, 0, 1], `${deploy}\n${source}\n${build}`],
    ['past another', [1, 0, 2], `${build}\n${source}\n${deploy}`],
  ])('moves with its bytes and comments: %s', (_, places, after) => {
    expect(inProperties(order(...places))).toBe(withText(list, after))
  })

  it('moves into another list with what changed inside it', () => {
    const after = inProperties((value) => {
      const [from, to, last] = asList(asObject(value).Stages).map(asObject)
      const [compile, lint] = asList(to?.Actions).map(asObject)
      return {
        ...asObject(value),
        Stages: [from ?? null, { ...to, Actions: [compile ?? null] }, { ...last, Actions: [{ ...lint, RunOrder: 3 }] }],
      }
    })
    const lint = '            # style\n            - Name: Lint\n              Configuration: {Fast: "yes"}\n'
    const gone = withText(`\n${lint}              RunOrder: 2\n`, '')
    expect(after).toBe(withText('Actions: []\n', `Actions:\n${lint}              RunOrder: 3\n`, gone))
  })

  it('is inserted in the style of its neighbours', () => {
    const action = {
      Name: 'Unit',
      ActionTypeId: { Category: 'Test', Owner: 'AWS' },
      OutputArtifacts: [{ Name: 'X' }],
      RunOrder: 2,
    }
    const after = inProperties(put(['Stages', 0, 'Actions'], (actions) => [...asList(actions), action]))
    const written = `            - Name: Unit
              ActionTypeId: {Category: Test, Owner: AWS}
              OutputArtifacts:
              - Name: X
              RunOrder: 2
`
    expect(after).toBe(withText('              # deeper\n', `              # deeper\n${written}`))
  })

  it.each<[string, Json, string]>([
    ['- a\n- "b"\n', ['a', 'b', 'c'], '- a\n- "b"\n- "c"\n'],
    ['a:\n-   x: 1\n-   x: 2\n', { a: [{ x: 1 }, { x: 3 }, { x: 2 }] }, 'a:\n-   x: 1\n-   x: 3\n-   x: 2\n'],
    ['- a\n\n- b\n', ['a', 'x', 'b'], '- a\n\n- x\n\n- b\n'],
    ['- a\n- b', ['a', 'b', 'c'], '- a\n- b\n- c'],
    ['- a\n- b', ['a'], '- a'],
    ['- - a\n  - b\n', [['x', 'a', 'b']], '- - x\n  - a\n  - b\n'],
    ['- - a\n  # about b\n  - b\n', [['b']], '- # about b\n  - b\n'],
    ['- a: 1\n  b: 2\n', [{ b: 2 }], '- b: 2\n'],
    ['- a: 1\n  b: 2\n', [{ a: 1, b: 2, c: 3 }], '- a: 1\n  b: 2\n  c: 3\n'],
    ['-\n  a: 1\n- b: 1\n', [{ b: 1 }, { a: 1 }], '- b: 1\n-\n  a: 1\n'],
    ['- a # c\n- b\n', ['b', 'a'], '- b\n- a # c\n'],
    ['- {a: 1}\n', [{ a: 1 }, { a: 2, b: [] }], '- {a: 1}\n- {a: 2, b: []}\n'],
    ['a: [x,\n  y, # why\n  z]\n', { a: ['x', 'z'] }, 'a: [x,\n  z]\n'],
    ['a: [x,\n  y, # why\n  z]\n', { a: ['x', 'y'] }, 'a: [x,\n  y # why\n  ]\n'],
    ['a: [x,\n  y]\n', { a: ['x', 'n', 'y'] }, 'a: [x,\n  "n",\n  y]\n'],
    ['a: [\n  x, # one\n]\n', { a: ['x', 'z'] }, 'a: [\n  x, # one\n  z\n]\n'],
    ['a: [ x, z, ]\n', { a: ['x'] }, 'a: [ x, ]\n'],
    [
      'a:\r\n  - x # c\r\nb: 1\r\n',
      { a: ['x', { k: 'v', l: 'w' }], b: 1 },
      'a:\r\n  - x # c\r\n  - k: v\r\n    l: w\r\nb: 1\r\n',
    ],
  ])('finds its place among others: %j', (text, after, written) => {
    expect(edited(text, (value) => withIdentity(after, value))).toBe(written)
  })
})

/** The same value with the objects and lists of another where that has such. */
function withIdentity(value: Json, from: Json): Json {
  const known = new Map<string, Json>()
  const collect = (part: Json) => {
    known.set(JSON.stringify(part), part)
    if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) collect(inner)
  }
  const take = (part: Json): Json => {
    const own = known.get(JSON.stringify(part))
    if (own !== undefined) return own
    if (Array.isArray(part)) return part.map(take)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, take(inner)]))
  }
  collect(from)
  return take(value)
}

describe('a member', () => {
  it.each<[string, Json, string]>([
    ['a: 1\nb: 2\n', { a: 1, c: 3, b: 2 }, 'a: 1\nc: 3\nb: 2\n'],
    ['a: 1 # one\n# two\nb: 2\n', { a: 1, b: 2, c: { d: [] } }, 'a: 1 # one\n# two\nb: 2\nc:\n  d: []\n'],
    ['"a": 1\n', { a: 1, b: 'c' }, '"a": 1\n"b": c\n'],
    ['a: 1\n# two\nb: 2 # b\n\nc: 3\n', { a: 1, c: 3 }, 'a: 1\n\nc: 3\n'],
    ['a: 1\n\n# two\n\nb: 2\n', { a: 1 }, 'a: 1\n\n# two\n'],
    ["a: 'x'\nb: '1'\n", { a: 'x', b: '1', c: 'y z' }, "a: 'x'\nb: '1'\nc: 'y z'\n"],
    ['a: x\nb: "1"\n', { a: 'x', b: '1', c: 'z' }, 'a: x\nb: "1"\nc: z\n'],
    [
      'x:\n  - a:\n    - 1\n    b: 1\n',
      { x: [{ a: [1], b: 1, c: [2] }] },
      'x:\n  - a:\n    - 1\n    b: 1\n    c:\n    - 2\n',
    ],
    ['a: {b: 1}\n', { a: { b: 1, c: 'x' } }, 'a: {b: 1, c: x}\n'],
    ['a: {\n  b: 1,\n  # c\n  c: 2\n}\n', { a: { b: 1 } }, 'a: {\n  b: 1\n}\n'],
    ['a: |\n  x\n\nb: 1\n', { a: 'x\n', z: 2, b: 1 }, 'a: |\n  x\n\nz: 2\n\nb: 1\n'],
    ['? a\n: 1\n? b\n', { a: 1, b: 2 }, '? a\n: 1\n? b\n: 2\n'],
    ['a: 1\na: 2\n', { a: 3 }, 'a: 1\na: 3\n'],
  ])('comes, goes or changes alone: %j', (text, after, written) => {
    expect(edited(text, () => after)).toBe(written)
  })

  it('is renamed in place, and back to the same bytes', () => {
    const text = 'a:\n  "one": {x:   1} # c\n  two: |\n    x\n  three: 3\n'
    const rename = (from: string, to: string) =>
      put(['a'], (value) =>
        Object.fromEntries(
          Object.entries(asObject(value)).map(([name, member]) => [name === from ? to : name, member]),
        ),
      )
    const once = edited(text, rename('one', 'uno'))
    expect(once).toBe(text.replace('"one"', '"uno"'))
    expect(edited(once, rename('uno', 'one'))).toBe(text)
    expect(edited(text, rename('three', 'yes'))).toBe(text.replace('three', '"yes"'))
  })

  it.each([
    ['a:\n  b: 1\nc: 2\n', ['a', 'b'], 'a: {}\nc: 2\n'],
    ['a: # c\n- b\nc: 2\n', ['a', 0], 'a: [] # c\nc: 2\n'],
    ['- a: 1\n- b\n', [0, 'a'], '- {}\n- b\n'],
    ['a: !Join\n  - b\n', ['a', 'Fn::Join', 0], 'a: !Join []\n'],
    ['a: 1\n', ['a'], '{}\n'],
    ['a: [b]\n', ['a', 0], 'a: []\n'],
    ['{a: {b: 1}}\n', ['a', 'b'], '{a: {}}\n'],
  ])('leaves brackets behind when it was the last: %j', (text, gone, after) => {
    expect(edited(text, remove(gone))).toBe(after)
  })

  it.each<[string, Location, Json, string]>([
    ['a: {}\n', ['a'], { b: [1] }, 'a:\n  b:\n    - 1\n'],
    ['a: [] # c\nb: 1\n', ['a'], [{ x: 1, z: 2 }], 'a: # c\n  - x: 1\n    z: 2\nb: 1\n'],
    ['- {}\n- []\n', [0], { b: 1, c: 2 }, '- b: 1\n  c: 2\n- []\n'],
    ['{}\n', [], { a: 1 }, 'a: 1\n'],
    ['[]', [], ['a'], '- a'],
    ['x:\n- a: []\n', ['x', 0, 'a'], [1], 'x:\n- a:\n  - 1\n'],
    ['', [], { a: { b: 1 } }, 'a:\n  b: 1'],
    ['# only this', [], { a: 1 }, '# only this\na: 1'],
    ['--- # start\n...\n', [], ['a'], '---\n- a # start\n...\n'],
  ])('grows a block from nothing: %j', (text, location, value, after) => {
    expect(edited(text, set(location, value))).toBe(after)
  })
})

describe('aliases and merge keys', () => {
  const text =
    'base: &base\n  a: 1 # one\n  b: {c: 2}\nuse: *base # here\nmore:\n  <<: *base # there\n  own: 3\nlist: [*base, x]\n'

  it.each<[string, Location, Json, string, string]>([
    ['an alias', ['use'], { a: 5 }, '*base # here', '# here\n  a: 5'],
    ['what an alias brings in', ['use', 'b', 'c'], 3, '*base # here', '# here\n  a: 1\n  b:\n    c: 3'],
    ['an alias between brackets', ['list', 0, 'a'], 2, '[*base', '[{a: 2, b: {c: 2}}'],
    ['what a merge key brings in', ['more', 'a'], 4, '# there\n', '# there\n  a: 4\n'],
  ])('are replaced where they stand by a change of %s', (_, location, value, old, written) => {
    expect(edited(text, set(location, value))).toBe(withText(old, written, text))
  })

  it('are replaced by a change of a place in what they stand for', () => {
    const after = edited(text, () => ({ c: 3 }), ['use', 'b'])
    expect(after).toBe(withText('*base # here', '# here\n  a: 1\n  b:\n    c: 3', text))
    expect(edited(text, () => 4, ['more', 'a'])).toBe(withText('# there\n', '# there\n  a: 4\n', text))
  })

  it('give way where a member of theirs goes', () => {
    expect(edited(text, remove(['more', 'a']))).toBe(withText('  <<: *base # there\n', '  b:\n    c: 2\n', text))
  })

  it('keep what they say when their anchor changes or goes', () => {
    const { value } = placeIn(text).node
    const after = edited(text, set(['base', 'b', 'c'], 9))
    expect(parseYaml(after).root?.value).toEqual({ ...asObject(value), base: { a: 1, b: { c: 9 } } })
    expect(after).toContain('base: &base\n  a: 1 # one\n  b: {c: 9}\nuse: # here\n')
    const without = edited(text, remove(['base']))
    expect(parseYaml(without).root?.value).toEqual({ ...asObject(value), base: undefined })
  })
})

describe('the rest of a text', () => {
  it.each([
    ['\uFEFF# c\r\na: 1\r\n\r\nb: 2', 'b: 2', 'b: 3'],
    ['a: 1\r\nb: 2\nc: 3\r\n', 'b: 2', 'b: 3'],
    ['%YAML 1.2\n---\na: &x 1\nb: 2 # *x\n...\n---\nb: 2\n', 'b: 2 #', 'b: 3 #'],
    ['a: \t"x"  \t# c\t\nb: 2 \n\n\n\n# end', 'b: 2', 'b: 3'],
  ])('survives byte for byte: %j', (text, old, after) => {
    expect(edited(text, set(['b'], 3))).toBe(text.replace(old, after))
  })

  it('may come to lie beyond the limits of nesting, which the next reading says', () => {
    const deep = Array.from({ length: 220 }).reduce<Json>((value) => [value], 'x')
    const after = edited('a: 1\nb: 2\n', set(['a'], deep))
    expect(parseYaml(after).problems.map(({ rule }) => rule)).toEqual(['document-too-deep'])
  })

  it('must be the text that the node was read from', () => {
    const place = placeIn('a: 1\nb: {}\n', ['b'])
    expect(() => patchYaml('a: 1\n', place, { c: 1 })).toThrow('A patch needs a text without mistakes')
  })
})
