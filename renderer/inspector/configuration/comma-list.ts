/** The values of a setting that lists them between commas. */
export function listItems(text: string): readonly string[] {
  return text.trim() === '' ? [] : text.split(',').map((item) => item.trim())
}

/** The text with more values at the end, separated as those that are there. */
export function withItems(text: string, ...added: readonly string[]): string {
  if (text.trim() === '') return added.join(',')
  return [text.trimEnd(), ...added].join(/,\s/.test(text) ? ', ' : ',')
}

/** The text with one value replaced, or taken out by `undefined`; the others keep the blanks around them. */
export function withItemAt(text: string, index: number, item: string | undefined): string {
  const parts = text.split(',')
  if (item === undefined) return parts.toSpliced(index, 1).join(',').trimStart()
  const [start = '', end = ''] = /^(\s*)(?:.*\S)?(\s*)$/s.exec(parts[index] ?? '')?.slice(1) ?? []
  return parts.with(index, start + item + end).join(',')
}
