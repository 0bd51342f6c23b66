/** A stretch of text: offsets in UTF-16 units from 0, `end` exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Replaces `length` units at `offset` by `text`. In a list, all offsets mean the text before the first change. */
export interface TextChange {
  readonly offset: number
  readonly length: number
  readonly text: string
}

/** Something that the text itself has wrong, whatever it says about a pipeline. */
export interface TextProblem {
  readonly rule: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly range: TextRange
}

/** The text after `changes`, whose offsets all mean `text`. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = ''
  let from = 0
  for (const change of changes.toSorted((a, b) => a.offset - b.offset)) {
    result += text.slice(from, change.offset) + change.text
    from = change.offset + change.length
  }
  return result + text.slice(from)
}

/** Puts changes in order and joins those that touch, so that none depends on the order of its neighbours. */
export function joined(changes: readonly TextChange[]): readonly TextChange[] {
  const result: TextChange[] = []
  for (const change of changes.toSorted((a, b) => a.offset - b.offset || a.length - b.length)) {
    const last = result.at(-1)
    if (last && last.offset + last.length === change.offset) {
      result[result.length - 1] = {
        offset: last.offset,
        length: last.length + change.length,
        text: last.text + change.text,
      }
    } else if (change.length > 0 || change.text !== '') result.push(change)
  }
  return result
}
