import { mergeRuns, type Sides } from '#shared/diff/index.ts'

/** A text that was merged line by line. */
export interface MergedLines {
  /** What both made of it; where they conflict, what ours has. */
  readonly text: string
  /** The same with what theirs has where they conflict. */
  readonly otherwise: string
  readonly conflicts: readonly LineConflict[]
}

/** Lines that both changed, each in its own way. */
export interface LineConflict {
  /** The first of them in ours, from 1. */
  readonly line: number
}

/** Merges texts line by line. Lines end as they do in ours; to end them otherwise is no change. */
export function mergeLines({ base, ours, theirs }: Sides<string>): MergedLines {
  const sides = { base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) }
  const runs = mergeRuns(sides, content)
  const newline = newlineOf(ours)
  return {
    text: joined(
      runs.flatMap((run) => ('settled' in run ? run.settled : run.ours)),
      newline,
    ),
    otherwise: joined(
      runs.flatMap((run) => ('settled' in run ? run.settled : run.theirs)),
      newline,
    ),
    conflicts: runs.flatMap((run) => ('settled' in run ? [] : [{ line: run.at + 1 }])),
  }
}

/** The lines of a text, each with its end. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** A line without its end. */
export function content(line: string): string {
  return line.replace(/\r?\n$/, '')
}

/** How a text ends its lines. */
export function newlineOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n'
}

/** Lines as one text; all but the last have an end, also those that were the last of their text. */
function joined(lines: readonly string[], newline: string): string {
  return lines
    .map((line, index) => {
      if (index === lines.length - 1) return line
      return /\r?\n$/.test(line) ? line.replace(/\r?\n$/, newline) : line + newline
    })
    .join('')
}
