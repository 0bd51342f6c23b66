import { expect, it } from 'vitest'
import { openReference, withReference } from '#renderer/inspector/variables/reference-text.ts'

/** A text with `|` for the caret. */
function at(marked: string) {
  const caret = marked.indexOf('|')
  return { text: marked.replace('|', ''), selection: { start: caret, end: caret } }
}

function inserted(marked: string, inside: string): string {
  const { text, selection } = at(marked)
  const after = withReference(text, selection, inside)
  return `${after.text.slice(0, after.caret)}|${after.text.slice(after.caret)}`
}

it('knows a reference that is being written', () => {
  expect(openReference('a #{build.VER', 13)).toEqual({ start: 2, query: 'build.VER' })
  expect(openReference('a #{', 4)).toEqual({ start: 2, query: '' })
  expect(openReference('a #{build.VERSION} b', 20)).toBeUndefined()
  expect(openReference('#{a b', 5)).toBeUndefined()
})

it('puts a reference at the caret', () => {
  expect(inserted('v|-x', 'build.VERSION')).toBe('v#{build.VERSION}|-x')
})

it('finishes a reference that was begun, whatever stands behind the caret of it', () => {
  expect(inserted('v#{bu|-x', 'build.VERSION')).toBe('v#{build.VERSION}|-x'.replace('-x', ''))
  expect(inserted('v#{bu|} x', 'build.VERSION')).toBe('v#{build.VERSION}| x')
  expect(inserted('v#{bu|ild.OLD} x', 'build.VERSION')).toBe('v#{build.VERSION}| x')
})

it('leaves the caret before the brace where the key is still to be written', () => {
  expect(inserted('#{|', 'build.')).toBe('#{build.|}')
})

it('takes the place of what is selected', () => {
  expect(withReference('say this now', { start: 4, end: 8 }, 'a.b')).toEqual({ text: 'say #{a.b} now', caret: 10 })
})
