import { Buffer } from 'node:buffer'
import { type FileHandle, open } from 'node:fs/promises'
import { type LogRow, maximumRowLength } from '#shared/rpc/records.ts'
import { type LogRecord, readRecord } from './logs.ts'

/** A place in the file of a log from which its rows can be told. */
export interface Mark {
  /** Where the next record begins. */
  readonly byte: number
  /** The number of the next new row. */
  readonly row: number
  /** The row before it, as long as that may go on. */
  readonly open: { readonly stream: LogRow['stream']; readonly length: number } | null
}

export interface NumberedRow extends LogRow {
  readonly index: number
}

/** A part of a log: the rows that came to their end in it, in order, and where it ends itself. */
export interface Passage {
  readonly rows: readonly NumberedRow[]
  readonly mark: Mark
}

export const beginning: Mark = { byte: 0, row: 0, open: null }

/**
 * Tells the rows of a log from a mark to what is written by now, a part of the file at a time. A row that the mark stands
 * in the middle of is left out; the last one is told although it may still grow.
 */
export async function* passages(file: string, from: Mark): AsyncGenerator<Passage> {
  const handle = await open(file)
  try {
    const rows = createRows(from)
    for await (const { records, end } of recordsIn(handle, from.byte)) {
      for (const { event } of records) rows.add(event.stream, event.text)
      yield { rows: rows.take(), mark: { byte: end, ...rows.place() } }
    }
    rows.close()
    const last = rows.take()
    if (last.length > 0) yield { rows: last, mark: { byte: from.byte, ...rows.place() } }
  } finally {
    await handle.close()
  }
}

/** Makes rows of pieces that end anywhere. */
function createRows(from: Mark) {
  let { row, open } = from
  let whole: NumberedRow[] = []
  /** The text of the open row, or nothing where its beginning is not known. */
  let text: string | undefined
  const close = () => {
    if (open && text !== undefined) whole.push({ index: row - 1, stream: open.stream, text })
    open = null
    text = undefined
  }
  const begin = (stream: LogRow['stream']) => {
    close()
    row += 1
    open = { stream, length: 0 }
    text = ''
  }
  const append = (stream: LogRow['stream'], piece: string) => {
    if (open?.stream !== stream) begin(stream)
    let rest = piece
    for (let room = roomIn(open); rest.length > room; room = roomIn(open)) {
      const cut = cutBefore(rest, room)
      text = text === undefined ? undefined : text + rest.slice(0, cut)
      rest = rest.slice(cut)
      begin(stream)
    }
    text = text === undefined ? undefined : text + rest
    open = { stream, length: (open?.length ?? 0) + rest.length }
  }
  return {
    add(stream: LogRow['stream'], piece: string) {
      const lines = piece.split('\n')
      const last = lines.pop() ?? ''
      for (const line of lines) {
        append(stream, line)
        close()
      }
      if (last !== '') append(stream, last)
    },
    close,
    take(): readonly NumberedRow[] {
      const taken = whole
      whole = []
      return taken
    },
    place: (): Omit<Mark, 'byte'> => ({ row, open }),
  }
}

function roomIn(open: Mark['open']): number {
  return maximumRowLength - (open?.length ?? 0)
}

/** Never between the two halves of a character. */
function cutBefore(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1)
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at
}

const chunkBytes = 256 * 1024

/** The records of a log from a byte on, as many as come together; what a killed process left half written is none. */
async function* recordsIn(
  handle: FileHandle,
  from: number,
): AsyncGenerator<{ readonly records: readonly LogRecord[]; readonly end: number }> {
  let at = from
  let kept = Buffer.alloc(0)
  const chunk = Buffer.alloc(chunkBytes)
  for (;;) {
    const { bytesRead } = await handle.read(chunk, 0, chunkBytes, at + kept.length)
    if (bytesRead === 0) return
    const bytes = Buffer.concat([kept, chunk.subarray(0, bytesRead)])
    const length = bytes.lastIndexOf('\n') + 1
    const lines = bytes.toString('utf8', 0, length).split('\n')
    kept = bytes.subarray(length)
    at += length
    if (length > 0) yield { records: lines.flatMap((line) => readRecord(line) ?? []), end: at }
  }
}
