import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges } from '#shared/codecs/codec.ts'
import {
  editorLength,
  editorText,
  fromEditor,
  lineTable,
  offsetAt,
  positionAt,
  toEditor,
} from '#renderer/text/line-table.ts'

const mixed = '\uFEFF{\r\n  "a": 1,\n  "b": 2,\r  "c": 3\r\n}'

/** Texts with every kind of line end, alone and mixed. */
const texts = fc.array(fc.constantFrom('a', '{', '"', ' ', '\n', '\r\n', '\r', '𝛼')).map((parts) => parts.join(''))

describe('the lines of a text', () => {
  it('are the same in the editor, without the byte order mark and with one kind of end', () => {
    expect(editorText(lineTable(mixed))).toBe('{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}')
  })

  it('put every place of the editor where it belongs in the document', () => {
    const table = lineTable(mixed)
    const place = { lineNumber: 3, column: 3 }
    const offset = offsetAt(table, place)
    expect([mixed.slice(offset, offset + 3), positionAt(table, offset)]).toEqual(['"b"', place])
  })

  it('count as long as the text that they make', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(editorLength(lineTable(text))).toBe(editorText(lineTable(text)).length)
      }),
    )
  })
})

describe('what is typed', () => {
  it('ends new lines like the one where it begins, and leaves all others alone', () => {
    const changes = fromEditor(lineTable(mixed), [
      { range: { startLineNumber: 2, startColumn: 10, endLineNumber: 2, endColumn: 10 }, text: '\n  "x": 0,' },
      { range: { startLineNumber: 4, startColumn: 9, endLineNumber: 4, endColumn: 9 }, text: ',\n  "y": 0' },
    ])
    expect(applyChanges(mixed, changes)).toBe('\uFEFF{\r\n  "a": 1,\n  "x": 0,\n  "b": 2,\r  "c": 3,\r\n  "y": 0\r\n}')
  })

  it('makes of the document what it makes of the editor', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), texts, (text, from, to, typed) => {
        const table = lineTable(text)
        const [start, end] = [positionAt(table, from % (text.length + 1)), positionAt(table, to % (text.length + 1))]
        const [a, b] = offsetAt(table, start) <= offsetAt(table, end) ? [start, end] : [end, start]
        const range = {
          startLineNumber: a.lineNumber,
          startColumn: a.column,
          endLineNumber: b.lineNumber,
          endColumn: b.column,
        }
        const after = lineTable(applyChanges(text, fromEditor(table, [{ range, text: typed }])))
        const shown = lineTable(editorText(table))
        const expected = applyChanges(shown.text, fromEditor(shown, [{ range, text: typed }]))
        // Where a lone return and a line feed meet they become one end; the editor then takes the text anew.
        fc.pre(!/\r(?!\n)/.test(text))
        expect(editorText(after)).toBe(expected)
      }),
    )
  })
})

describe('what others change', () => {
  it('arrives at the same place of the editor', () => {
    const offset = mixed.indexOf('2')
    expect(toEditor(lineTable(mixed), [{ offset, length: 1, text: '[\r\n2\r\n]' }])).toEqual([
      { range: { startLineNumber: 3, startColumn: 8, endLineNumber: 3, endColumn: 9 }, text: '[\n2\n]' },
    ])
  })
})
