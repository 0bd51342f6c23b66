import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '#shared/codecs/codec.ts'
import { difference, takeStep } from '#renderer/state/text-changes.ts'

describe('takeStep', () => {
  it('makes all changes of a list at once and knows how to take them back', () => {
    const { text, step } = takeStep('one two three', [
      { offset: 8, length: 5, text: '3' },
      { offset: 0, length: 3, text: 'first' },
    ])
    expect([text, applyChanges(text, step.inverse)]).toEqual(['first two 3', 'one two three'])
  })
})

describe('difference', () => {
  it('is nothing between equal texts', () => {
    expect(difference('same', 'same')).toEqual([])
  })

  it('leaves out what both texts begin and end with', () => {
    expect(difference('{"name": "a"}', '{"name": "ab"}')).toEqual([{ offset: 11, length: 0, text: 'b' }])
  })

  it('leads from any text to any other, and back', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { text, step } = takeStep(before, difference(before, after))
        expect([text, applyChanges(text, step.inverse)]).toEqual([after, before])
      }),
    )
  })
})
