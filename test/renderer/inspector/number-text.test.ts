import { expect, it } from 'vitest'
import { durationInWords } from '#renderer/inspector/durations.ts'
import { numberOrText, stepped } from '#renderer/inspector/number-text.ts'

it('takes a number for a number and leaves the rest to the checks', () => {
  expect(['7', ' -3 ', '', '1.5', 'x'].map(numberOrText)).toEqual([7, -3, undefined, '1.5', 'x'])
})

it('counts within bounds', () => {
  const bounds = { minimum: 1, maximum: 999 }
  expect([stepped('1', -1, bounds), stepped('5', 1, bounds), stepped('999', 1, bounds)]).toEqual(['1', '6', '999'])
  expect(stepped('', 1, bounds)).toBe('1')
  expect(stepped('#{a.b}', 1, bounds)).toBeUndefined()
})

it('says how long some minutes are', () => {
  expect(durationInWords(1500, 'en')).toBe('1 day 1 hour')
  expect(durationInWords(150, 'en')).toBe('2 hours 30 minutes')
  expect(durationInWords(150, 'zh-CN')).toBe('2小时30分钟')
  expect([durationInWords(59, 'en'), durationInWords(1.5, 'en')]).toEqual([undefined, undefined])
})
