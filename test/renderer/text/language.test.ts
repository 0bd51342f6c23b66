import { expect, it } from 'vitest'
import { languageOfText } from '#renderer/text/language.ts'

it('is what the text was read as', () => {
  expect([languageOfText('{a: b}', 'cloudformation-yaml'), languageOfText('a', 'cloudformation-json')]).toEqual([
    'yaml',
    'json',
  ])
})

it('is what an unreadable text looks like', () => {
  expect(['{"a": ', '// why\n[{', 'Resources:\n  {{', '{Resources: '].map((text) => languageOfText(text))).toEqual([
    'json',
    'json',
    'yaml',
    'yaml',
  ])
})
