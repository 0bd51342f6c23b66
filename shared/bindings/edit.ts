import { applyEdits, modify } from 'jsonc-parser'

/** The text of a bindings file that binds nothing. */
export const emptyBindings = '{\n  "version": 1\n}\n'

/** Sets a member of a bindings file, or with `undefined` removes it; everything else keeps its bytes. */
export function setBinding(text: string, path: readonly string[], value: string | number | undefined): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' }
  return applyEdits(text, modify(text, [...path], value, { formattingOptions }))
}
