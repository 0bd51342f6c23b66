import { expect, it } from 'vitest'
import { plainText } from '#shared/execution/plain-text.ts'

it('leaves out colours, titles and other sequences for terminals', () => {
  expect(plainText('\u001B[1;31mred\u001B[0m \u001B]0;title\u0007and \u001B(Bplain')).toBe('red and plain')
})

it('shows what a progress bar wrote last', () => {
  expect(plainText('10%\r50%\r100%\r')).toBe('100%')
})

it('keeps tabs and every language', () => {
  expect(plainText('a\t构建 ✓\u0008')).toBe('a\t构建 ✓')
})
