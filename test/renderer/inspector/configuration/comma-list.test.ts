import fc from 'fast-check'
import { expect, it } from 'vitest'
import { listItems, withItemAt, withItems } from '#renderer/inspector/configuration/comma-list.ts'

it('reads values without the blanks around them', () => {
  expect(listItems(' CAPABILITY_IAM, CAPABILITY_AUTO_EXPAND')).toEqual(['CAPABILITY_IAM', 'CAPABILITY_AUTO_EXPAND'])
  expect(listItems(' ')).toEqual([])
})

it('adds with the separator that is there', () => {
  expect(withItems('', 'a', 'b')).toBe('a,b')
  expect(withItems('a,b', 'c')).toBe('a,b,c')
  expect(withItems('a, b', 'c')).toBe('a, b, c')
})

it('replaces and takes out one value, and leaves the blanks of the others', () => {
  expect(withItemAt('a, b , c', 1, 'x')).toBe('a, x , c')
  expect(withItemAt('a, b, c', 0, undefined)).toBe('b, c')
  expect(withItemAt('a', 0, undefined)).toBe('')
})

const item = fc.stringMatching(/^[a-z0-9-]{1,8}$/)

it('says the same list after every change', () => {
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1 }),
      fc.nat(),
      item,
      fc.constantFrom(',', ', '),
      (items, at, value, comma) => {
        const index = at % items.length
        const text = items.join(comma)
        expect(listItems(withItems(text, value))).toEqual([...items, value])
        expect(listItems(withItemAt(text, index, value))).toEqual(items.with(index, value))
        expect(listItems(withItemAt(text, index, undefined))).toEqual(items.toSpliced(index, 1))
      },
    ),
  )
})
