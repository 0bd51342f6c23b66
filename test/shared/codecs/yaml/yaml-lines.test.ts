import { expect, it } from 'vitest'
import { withoutSameLines } from '#shared/codecs/yaml/yaml-lines.ts'

it('ends where a change begins with an empty line and nothing of it is another', () => {
  expect(withoutSameLines('a\nb\nc', { offset: 1, length: 2, text: 'x\nb\nb' })).toEqual({
    offset: 1,
    length: 0,
    text: 'x\nb',
  })
})

it('keeps the lines that stay at both ends', () => {
  expect(withoutSameLines('a\nb\nc\n', { offset: 0, length: 6, text: 'a\nx\nc\n' })).toEqual({
    offset: 2,
    length: 1,
    text: 'x',
  })
})
