import { expect, it } from 'vitest'
import { moved, renamedMember, withMember } from '#renderer/inspector/lists.ts'

it('moves an item within its list', () => {
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
  const list = ['a', 'b']
  expect([moved(list, 0, -1), moved(list, 1, 2), moved(list, 1, 1)]).toEqual([list, list, list])
})

it('sets, takes away and renames members in their places', () => {
  const object = { a: '1', b: '2', c: '3' }
  expect(withMember(object, 'b', undefined)).toEqual({ a: '1', c: '3' })
  expect(withMember(object, 'b', '2')).toBe(object)
  expect(withMember(object, 'd', undefined)).toBe(object)
  expect(Object.keys(renamedMember(object, 'b', 'x'))).toEqual(['a', 'x', 'c'])
  expect(renamedMember(object, 'b', 'c')).toBe(object)
})
