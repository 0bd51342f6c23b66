import type { TextProblem } from '../codec.ts'
import { changedStretch } from '../reparse.ts'
import type { SyntaxNode } from '../syntax.ts'
import { readYaml } from './yaml-document.ts'
import { columnOf } from './yaml-lines.ts'
import { entriesAround } from './yaml-reread.ts'

/**
 * What is wrong with a text that was made of `oldText`, told from the lines around the change alone: whatever stands
 * before them still reads as it did. None where those lines do not tell, so that the whole text is to be read. `root`
 * must come from a text without problems.
 */
export function troubleAround(root: SyntaxNode, oldText: string, text: string): readonly TextProblem[] {
  const change = changedStretch(oldText, text)
  if (!change || root.isLinked) return []
  const delta = text.length - oldText.length
  const entries = entriesAround({ node: root, offset: root.start }, oldText.length, oldText, change)
  const entry = entries.find(({ start, end }) => end - start + delta <= readAtOnce)
  if (!entry) return []
  const { start, end } = entry
  const column = columnOf(text, start)
  const lines = ' '.repeat(column) + text.slice(start, end + delta)
  const { problems } = readYaml(lines)
  const last = lines.trimEnd().length
  // What is missed at the end may come further down.
  if (problems.some(({ range }) => range.start >= last)) return []
  const shift = start - column
  return problems.map((problem) => {
    const range = { start: problem.range.start + shift, end: problem.range.end + shift }
    return { ...problem, range }
  })
}

/** Characters that are read in a fraction of the time between two keystrokes. */
const readAtOnce = 5_000
