import fc from 'fast-check'
import { isList, isObject, type Json } from '#shared/model/json.ts'

/** Texts that are easily written so that they are read as something else. */
const texts = [
  'plain',
  'with space',
  'yes',
  '1',
  '01',
  '1e3',
  '~',
  '2020-01-01',
  '0x1F',
  '1:30',
  '<<',
  '',
  ' lead',
  'trail ',
  'a: b',
  'a #b',
  '- x',
  '#x',
  '!x',
  '&a',
  '*a',
  '@a',
  '{a',
  'a, b',
  "it's",
  'say "x"',
  '${A}',
  '---',
  'a:',
  '\\',
  '\u{1F600}',
  'x\u2028y',
  'a\nb',
  'a\nb\n',
  'a\n\n',
  '\na',
  '  a\nb',
  'a\n  b\n c',
  '\ta\nb',
  'a\r\nb',
  'a\n#b\n',
  'a\n- b\n',
  'line one\nline two\n',
]

const scalar = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Json>(...texts) },
  fc.constantFrom<Json>(1, 0, -1.5, 1e21, true, false, null),
)
const intrinsic = fc.oneof(
  fc.record({ Ref: fc.constant('Name') }),
  fc.record({ 'Fn::Sub': fc.constantFrom<Json>('${A}-b', 'a\nb', ['${x}', { x: { Ref: 'y' } }]) }),
  fc.record({ 'Fn::GetAtt': fc.constantFrom<Json>(['A', 'B.C'], ['A.B', 'C'], 'A.B', ['A', { Ref: 'b' }]) }),
  fc.record({ 'Fn::Base64': fc.constantFrom<Json>({ 'Fn::Sub': 'x' }, 'x', { a: 1 }) }),
  fc.record({ 'Fn::If': fc.constant(['c', { Ref: 'AWS::NoValue' }, { 'Fn::GetAtt': ['a', 'b'] }]) }),
)
const names = fc.constantFrom('Name', 'Actions', 'b', 'yes', '1', 'key with space', 'a: b', '', '#c', '<<', 'Ref')

/** Any value that an edit may bring. */
export const anyValue: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    intrinsic,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(names, tie('value'), { maxKeys: 3 }),
  ),
})).value

/** What is done to a value somewhere in a document. */
export type EditKind = 'set' | 'insert' | 'remove' | 'move' | 'copy' | 'rename'

export interface RandomEdit {
  /** Numbers that choose the way down and the place. */
  readonly way: readonly number[]
  readonly kind: EditKind
  readonly name: string
  readonly value: Json
}

export function randomEdit(...kinds: readonly EditKind[]): fc.Arbitrary<RandomEdit> {
  return fc.record({
    way: fc.array(fc.nat(1000), { minLength: 10, maxLength: 10 }),
    kind: fc.constantFrom(...kinds),
    name: fc.oneof(names, fc.constantFrom('New', 'Other')),
    value: anyValue,
  })
}

/** Carries an edit out; everything that it does not touch keeps its identity. The same value where it cannot be. */
export function applyEdit(value: Json, { way, ...edit }: RandomEdit): Json {
  const [turn = 0, ...rest] = way
  const inner = { ...edit, way: rest }
  const isDeep = rest.length > 2 && turn % 5 > 0
  if (isList(value)) {
    const at = turn % Math.max(1, value.length)
    const item = value[at]
    if (isDeep && typeof item === 'object' && item !== null) return value.with(at, applyEdit(item, inner))
    return editedList(value, at, edit)
  }
  if (!isObject(value)) return edit.kind === 'set' ? edit.value : value
  const entries = Object.entries(value)
  const at = turn % Math.max(1, entries.length)
  const [name, member] = entries[at] ?? []
  if (isDeep && name !== undefined && typeof member === 'object' && member !== null) {
    return Object.fromEntries(entries.with(at, [name, applyEdit(member, inner)]))
  }
  return Object.fromEntries(editedEntries(entries, at, edit))
}

type Edit = Omit<RandomEdit, 'way'>

function editedList(list: readonly Json[], at: number, { kind, value }: Edit): readonly Json[] {
  const item = list[at]
  if (kind === 'insert') return list.toSpliced(at, 0, value)
  if (item === undefined) return list
  switch (kind) {
    case 'set':
      return list.with(at, value)
    case 'remove':
      return list.toSpliced(at, 1)
    case 'move':
      return [...list.toSpliced(at, 1), item]
    case 'copy':
      return [...list, isObject(item) ? { ...item, Name: 'Copy' } : item]
    case 'rename':
      return list
  }
}

type Entries = readonly (readonly [string, Json])[]

function editedEntries(entries: Entries, at: number, { kind, name, value }: Edit): Entries {
  const [old, member] = entries[at] ?? []
  if (kind === 'insert')
    return entries.some(([own]) => own === name) ? entries : entries.toSpliced(at, 0, [name, value])
  if (old === undefined || member === undefined) return entries
  switch (kind) {
    case 'set':
      return entries.with(at, [old, value])
    case 'remove':
      return entries.toSpliced(at, 1)
    case 'rename':
      return entries.some(([own]) => own === name) ? entries : entries.with(at, [name, member])
    case 'move':
    case 'copy':
      return entries
  }
}
