import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { isFault, type JsonText, readJsonText } from '#renderer/inspector/configuration/json-text.ts'

function read(text: string): JsonText {
  const result = readJsonText(text)
  if (isFault(result)) throw new Error(result.message)
  return result
}

function itemsOf(text: string): readonly Json[] {
  const { value } = read(text)
  return Array.isArray(value) ? value : []
}

it('says where a text stops being JSON', () => {
  expect(readJsonText('[\n  {"name": A}\n]')).toEqual({
    message: expect.stringContaining('“A”'),
    line: 2,
    column: 12,
  })
})

it('changes one value and no other character', () => {
  const text = '[ {"name":"A",  "value":"1"}, {"name":"B","value":"2","note":[1, 2]} ]'
  const json = read(text)
  const [first, second] = Array.isArray(json.value) ? json.value : []
  expect(json.saying([first, { ...second, value: '3' }])).toBe(
    '[ {"name":"A",  "value":"1"}, {"name":"B","value":"3","note":[1, 2]} ]',
  )
})

it('adds as compactly as the text is written', () => {
  const json = read('[{"name":"A","value":"1"}]')
  const items = Array.isArray(json.value) ? json.value : []
  expect(json.saying([...items, { name: 'B', value: '2' }])).toBe('[{"name":"A","value":"1"},{"name":"B","value":"2"}]')
})

it('keeps the lines of a text that has lines', () => {
  const json = read('[\n  { "name": "A" }\n]\n')
  const items = Array.isArray(json.value) ? json.value : []
  expect(json.saying([...items, { name: 'B' }])).toBe('[\n  { "name": "A" },\n  { "name": "B" }\n]\n')
})

it('moves an item with its characters', () => {
  const json = read('[{"a": 1},{"b":2}]')
  const items = Array.isArray(json.value) ? json.value : []
  expect(json.saying(items.toReversed())).toBe('[{"b":2},{"a": 1}]')
})

it('writes into an empty list without blanks', () => {
  expect(read('[ ]').saying([{ name: 'A', value: '' }])).toBe('[{"name":"A","value":""}]')
})

const record = fc.record({ name: fc.string(), value: fc.string() })

it('always says what it was asked to say', () => {
  fc.assert(
    fc.property(fc.array(record), fc.array(record), fc.boolean(), (before, extra, isPretty) => {
      const json = read(JSON.stringify(before, null, isPretty ? 2 : 0))
      const items = Array.isArray(json.value) ? json.value : []
      const after = [...items.filter((_, index) => index % 2 === 0), ...extra]
      expect(itemsOf(json.saying(after))).toEqual(after)
    }),
  )
})
