import { expect, it } from 'vitest'
import { localeOf, sentence, startTexts } from '#renderer/ui/text.ts'

it('says a sentence and the words in it in the language of now, and leaves names alone', () => {
  startTexts('zh-CN')
  expect(sentence({ template: 'Required when {0}.', values: ['there is no alias'] })).toBe('在以下情况必填：没有别名。')
  expect(sentence({ template: 'Take {0}', values: ['Environment'] })).toBe('改用 Environment')
})

it('writes times as the system does where that speaks the language of the app, and else as the language does', () => {
  expect(localeOf('en', ['de-CH', 'en-GB', 'en-US'])).toBe('en-GB')
  expect(localeOf('zh-CN', ['en-US'])).toBe('zh-CN')
})
