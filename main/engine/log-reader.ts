import { stat } from 'node:fs/promises'
import { plainText } from '#shared/execution/plain-text.ts'
import { type LogMatches, type LogPage, maximumMatches } from '#shared/rpc/records.ts'
import { beginning, type Mark, passages } from './log-rows.ts'

/** Reads logs of any length in parts. It remembers where rows lie in the files that were read lately. */
export interface LogReader {
  read(file: string, from: number, count: number): Promise<LogPage>
  search(file: string, text: string): Promise<LogMatches>
}

/** How many files it remembers. */
const remembered = 20

export function createLogReader(): LogReader {
  const known = new Map<string, Promise<readonly Mark[]>>()
  /** Marks of the whole file, one for each part that is read at once; the last is where it ends for now. */
  const marksOf = (file: string): Promise<readonly Mark[]> => {
    const marks = (known.get(file) ?? Promise.resolve([beginning])).then((before) => extend(file, before))
    // The last one that was asked for comes last.
    known.delete(file)
    known.set(file, marks)
    marks.catch(() => known.delete(file))
    for (const oldest of [...known.keys()].slice(0, -remembered)) known.delete(oldest)
    return marks
  }
  return {
    async read(file, from, count) {
      const marks = await marksOf(file)
      const start = marks.findLast(({ row }) => row <= from) ?? beginning
      const rows = []
      for await (const passage of passages(file, start)) {
        rows.push(...passage.rows.filter(({ index }) => index >= from && index < from + count))
        if ((passage.rows.at(-1)?.index ?? 0) >= from + count) break
      }
      return { rows: rows.map(({ stream, text }) => ({ stream, text })), count: marks.at(-1)?.row ?? 0 }
    },
    async search(file, text) {
      const wanted = text.toLowerCase()
      const rows: number[] = []
      for await (const passage of passages(file, beginning)) {
        for (const row of passage.rows) {
          if (!plainText(row.text).toLowerCase().includes(wanted)) continue
          if (rows.length === maximumMatches) return { rows, isCut: true }
          rows.push(row.index)
        }
      }
      return { rows, isCut: false }
    },
  }
}

async function extend(file: string, marks: readonly Mark[]): Promise<readonly Mark[]> {
  const end = marks.at(-1) ?? beginning
  if ((await stat(file)).size === end.byte) return marks
  const more: Mark[] = []
  // The last passage only closes the row that is open, and says nothing of the file.
  for await (const { mark } of passages(file, end)) if (mark.byte > end.byte) more.push(mark)
  return [...marks, ...more]
}
