import { expect, it } from 'vitest'
import { sentence, startTexts } from '#renderer/ui/text.ts'

it('says a sentence and the words in it in the language of now, and leaves names alone', () => {
  startTexts('zh-CN')
  expect(sentence({ template: 'Required when {0}.', values: ['there is no alias'] })).toBe('在以下情况必填：没有别名。')
  expect(sentence({ template: 'Take {0}', values: ['Environment'] })).toBe('改用 Environment')
})
