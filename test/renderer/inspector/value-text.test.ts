import { expect, it } from 'vitest'
import { textOf, valueOf } from '#renderer/inspector/value-text.ts'

it('shows values as they are edited', () => {
  expect([undefined, 'x', 3, true, { Ref: 'A' }, ['a']].map(textOf)).toEqual(['', 'x', '3', 'true', '!Ref A', '["a"]'])
})

it('reads functions in templates only, and where one stood before', () => {
  expect(valueOf('!Ref A', 'x', 'cloudformation')).toEqual({ value: { Ref: 'A' } })
  expect(valueOf('!Ref A', 'x', 'api')).toEqual({ value: '!Ref A' })
  expect(valueOf('!Ref B', { Ref: 'A' }, 'api')).toEqual({ value: { Ref: 'B' } })
})

it('lets a function become a text, and nothing at all', () => {
  expect(valueOf('bucket', { Ref: 'A' }, 'cloudformation')).toEqual({ value: 'bucket' })
  expect(valueOf('', { Ref: 'A' }, 'cloudformation')).toEqual({ value: undefined })
})

it('reads JSON where a structure stood, and says what is wrong with it', () => {
  expect(valueOf('["a", "b"]', ['a'], 'api')).toEqual({ value: ['a', 'b'] })
  expect(valueOf('["a"', ['a'], 'api')).toEqual({ message: expect.any(String) })
  expect(valueOf('["a"', 'text', 'api')).toEqual({ value: '["a"' })
})
