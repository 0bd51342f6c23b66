import { inCommon } from '#shared/diff/index.ts'
import { content, linesOf, newlineOf } from './lines.ts'

/** What each side is called in the text. */
const labels = { ours: 'ours', theirs: 'theirs' }

/**
 * Two texts as one, with markers as version control systems set them around the lines in which they differ. Taking one
 * side of all markers gives its text back.
 */
export function withMarkers(ours: string, theirs: string): string {
  if (ours === theirs) return ours
  const newline = newlineOf(ours)
  const [own, other] = [linesOf(ours), linesOf(theirs)]
  const result: string[] = []
  for (const { common, ours: mine, theirs: yours } of hunks(own, other)) {
    if (common) result.push(...mine)
    else {
      result.push(`<<<<<<< ${labels.ours}${newline}`, ...ended(mine, newline))
      result.push(`=======${newline}`, ...ended(yours, newline), `>>>>>>> ${labels.theirs}${newline}`)
    }
  }
  return result.join('')
}

interface Hunk {
  readonly common: boolean
  readonly ours: string[]
  readonly theirs: string[]
}

/** Stretches in which both are the same or differ, in turn; few brackets between two differences belong to them. */
function hunks(ours: readonly string[], theirs: readonly string[]): readonly Hunk[] {
  const result: Hunk[] = []
  const add = (hunk: Hunk) => {
    if (hunk.ours.length + hunk.theirs.length === 0) return
    const [before, last] = [result.at(-2), result.at(-1)]
    if (last?.common === hunk.common) append(last, hunk)
    else if (before && last && !hunk.common && isOnlyBrackets(last)) {
      result.pop()
      append(before, last)
      append(before, hunk)
    } else result.push(hunk)
  }
  let own = 0
  let other = 0
  for (const [index, match] of inCommon(ours.map(content), theirs.map(content)).entries()) {
    if (match === undefined) continue
    add({ common: false, ours: ours.slice(own, match), theirs: theirs.slice(other, index) })
    add({ common: true, ours: ours.slice(match, match + 1), theirs: theirs.slice(index, index + 1) })
    own = match + 1
    other = index + 1
  }
  add({ common: false, ours: ours.slice(own), theirs: theirs.slice(other) })
  return result
}

function append(hunk: Hunk, { ours, theirs }: Hunk): void {
  for (const line of ours) hunk.ours.push(line)
  for (const line of theirs) hunk.theirs.push(line)
}

function isOnlyBrackets({ ours }: Hunk): boolean {
  return ours.length <= 3 && !ours.some((line) => /[\p{L}\p{N}]/u.test(line))
}

function ended(lines: readonly string[], newline: string): readonly string[] {
  return lines.map((line) => (line.endsWith('\n') ? line : line + newline))
}
