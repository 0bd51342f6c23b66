/** The line by which a section is known as one that may be written anew. */
const mark = '# Written by stagecraft endpoint; it is written anew at each start.'

/** A section of one of AWS's files. */
export interface Section {
  /** What stands in the brackets. */
  readonly name: string
  readonly lines: readonly string[]
}

/** The text with these sections in it: those of the same names are replaced, all else keeps its bytes. */
export function withSections(text: string, sections: readonly Section[]): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const names = sections.map(({ name }) => name)
  const kept = blocksOf(text)
    .map((block) => (block.name !== undefined && names.includes(block.name) ? commentsAfter(block.text) : block.text))
    .join('')
  const written = sections.map(({ name, lines }) => [`[${name}]`, mark, ...lines, ''].join(end))
  const gap = kept === '' || /\n\r?\n$/.test(kept) ? '' : kept.endsWith('\n') ? end : end + end
  return kept + gap + written.join(end)
}

/** Comments at the end of a section, behind its settings: they speak of what comes next. */
function commentsAfter(block: string): string {
  const lines = block.split(/(?<=\n)/)
  const last = lines.findLastIndex((line) => !/^\s*([#;]|$)/.test(line))
  return lines
    .slice(last + 1)
    .join('')
    .trimStart()
}

/** Sections of these names that somebody else wrote. */
export function foreignSections(text: string, names: readonly string[]): readonly string[] {
  return blocksOf(text).flatMap(({ name, text: block }) =>
    name !== undefined && names.includes(name) && !block.includes(mark) ? [name] : [],
  )
}

interface Block {
  /** Absent for what stands before the first section. */
  readonly name?: string
  readonly text: string
}

/** The text in pieces, each beginning with the head of a section; comments belong to the section above them. */
function blocksOf(text: string): readonly Block[] {
  return text.split(/^(?=[ \t]*\[)/m).map((block) => {
    const name = /^[ \t]*\[\s*([^\]\r\n]*?)\s*\]/.exec(block)?.[1]
    return name === undefined
      ? { text: block }
      : { name: name.replaceAll(/\s+/g, ' ').replaceAll(/["']/g, ''), text: block }
  })
}
