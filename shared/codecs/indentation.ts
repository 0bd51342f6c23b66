/** The white space at the start of the line that holds `offset`. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? ''
}

/** Moves a text that stood at one indentation to another; its first line is not indented. */
export function reindent(text: string, from: string, to: string): string {
  if (from === to) return text
  return text.replaceAll(/\n([ \t]*)/g, (line, space: string) =>
    space.startsWith(from) ? `\n${to}${space.slice(from.length)}` : line,
  )
}
