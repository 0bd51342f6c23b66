/** A text between single quotes, as TypeScript has it. */
export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/** The name of a property, with quotes where it needs them. */
export function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
}

/** Entries between brackets: on one line where they are few, else each on a line of its own. */
export function bracketed(
  [open, close]: readonly [string, string],
  entries: readonly string[],
  indent: string,
): string {
  if (entries.length === 0) return open + close
  const padding = open === '{' ? ' ' : ''
  const line = open + padding + entries.join(', ') + padding + close
  if (line.length <= 80 && !line.includes('\n')) return line
  return `${open}\n${entries.map((entry) => `${indent}  ${entry},\n`).join('')}${indent}${close}`
}

/** A name for a constant: the words of a template’s name, and what it is. */
export function constantName(name: string, kind: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1) + kind
}
