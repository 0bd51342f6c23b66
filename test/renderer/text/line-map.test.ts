import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editorText, lineMap, offsetAt, placeAt, typedChanges } from '#renderer/text/line-map.ts'
import { applyChanges } from '#shared/codecs/codec.ts'

describe('a text with a byte-order mark and mixed line ends', () => {
  const text = '\uFEFF{\r\n  "a": 1,\n  "b": 2\r\r\n}'

  it('is shown without them', () => {
    expect(editorText(lineMap(text))).toBe('{\n  "a": 1,\n  "b": 2\n\n}')
  })

  it('keeps all that was not typed over', () => {
    const map = lineMap(text)
    const range = { startLineNumber: 2, startColumn: 8, endLineNumber: 2, endColumn: 9 }
    expect(applyChanges(text, typedChanges(map, [{ range, text: '7\n' }]))).toBe(
      '\uFEFF{\r\n  "a": 7\r\n,\n  "b": 2\r\r\n}',
    )
  })

  it('loses a whole line end where two lines are joined', () => {
    const map = lineMap(text)
    const range = { startLineNumber: 1, startColumn: 2, endLineNumber: 2, endColumn: 1 }
    expect(applyChanges(text, typedChanges(map, [{ range, text: '' }]))).toBe('\uFEFF{  "a": 1,\n  "b": 2\r\r\n}')
  })
})

describe('places', () => {
  it('lead back to their offsets', () => {
    const texts = fc
      .array(fc.constantFrom('a', '\r\n', '\n', '\r', '"'), { maxLength: 30 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.boolean(), (body, hasMark) => {
        const map = lineMap(hasMark ? `\uFEFF${body}` : body)
        const lines = editorText(map).split('\n')
        for (const [index, line] of lines.entries()) {
          for (let column = 1; column <= line.length + 1; column++) {
            const place = { lineNumber: index + 1, column }
            expect(placeAt(map, offsetAt(map, place))).toEqual(place)
          }
        }
      }),
    )
  })
})
