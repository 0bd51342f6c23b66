import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMask } from '#main/engine/masking.ts'

it('hides a secret wherever it stands, the longer one where one holds the other', () => {
  const mask = createMask(['abc', 'abcdef'])
  expect(mask.hide('abcdef abc xabcx ABC')).toBe('*** *** x***x ABC')
})

it('hides a secret that JSON has escaped, and the lines of a long one', () => {
  const mask = createMask(['say "hi"', '-----BEGIN KEY-----\nMIIEvgIBADANBg\n-----END KEY-----\n'])
  expect(mask.hide('{"a":"say \\"hi\\""} MIIEvgIBADANBg')).toBe('{"a":"***"} ***')
})

it('takes the characters of a secret for nothing else', () => {
  expect(createMask(['a.c+(']).hide('abc a.c+( aac+(')).toBe('abc *** aac+(')
})

it('hides nothing when it knows no secret', () => {
  const stream = createMask(['']).stream()
  expect(stream.push('as it is') + stream.end()).toBe('as it is')
})

it('knows secrets that are added while a stream is open', () => {
  const mask = createMask()
  const stream = mask.stream()
  const before = stream.push('one ')
  mask.add('two')
  expect(before + stream.push('tw') + stream.push('o.') + stream.end()).toBe('one ***.')
})

it('hides a secret that is cut anywhere between pieces', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '"'), minLength: 1, maxLength: 6 })
  const pieces = fc.array(fc.oneof(word, fc.string({ maxLength: 3 })), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), pieces, (secrets, texts) => {
      const mask = createMask(secrets)
      const stream = mask.stream()
      const told = texts.map((text) => stream.push(text)).join('') + stream.end()
      for (const secret of secrets) expect(told.replaceAll('***', '\0')).not.toContain(secret)
      if (secrets.every((secret) => !texts.join('').includes(secret))) expect(mask.hide(texts.join(''))).toBe(told)
    }),
    { numRuns: 2000 },
  )
})
