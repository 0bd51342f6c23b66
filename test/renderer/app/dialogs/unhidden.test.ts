import { expect, it } from 'vitest'
import { unhidden } from '#renderer/app/dialogs/unhidden.ts'

it('shows what would turn the direction of a command, hide in it or be taken for the end of its line', () => {
  expect(unhidden('echo \u202Efr-mr\u202C; \u200Brm\u2028x \u001B[8m')).toBe(
    'echo ‹U+202E›fr-mr‹U+202C›; ‹U+200B›rm‹U+2028›x ‹U+001B›[8m',
  )
})

it('leaves letters of every language, tabs and line breaks as they are', () => {
  const text = 'echo "你好, שלום"\n\tmake'
  expect(unhidden(text)).toBe(text)
})
