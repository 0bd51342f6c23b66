import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { TextDecoder } from 'node:util'
import type { LogWritten } from '#shared/execution/events.ts'
import { isDiskFull } from './disk-full.ts'
import type { Mask, MaskedStream } from './masking.ts'

type Stream = LogWritten['stream']

/** A piece of what an action wrote, with the journal's last event before it: their common order is that of the run. */
export interface LogRecord {
  readonly after: number
  readonly event: LogWritten
}

/** What one action writes, on its way to a file and to whoever follows the run. */
export interface ActionLog {
  write(stream: Stream, text: string | Uint8Array): void
  /** Writes what was held back, and lets go of the file. */
  end(): void
}

/** The largest text of one event, as the outer contract says. */
const maximumBytes = 64 * 1024

/** Where the logs of an execution lie. */
export function logFolder(dataFolder: string, pipelineExecutionId: string): string {
  return join(dataFolder, 'logs', pipelineExecutionId)
}

/** Opens the log of one action. Secrets are masked before anything is written or told. */
export function openActionLog(options: {
  readonly folder: string
  readonly place: Pick<LogWritten, 'pipelineExecutionId' | 'stage' | 'action' | 'actionExecutionId'>
  readonly mask: Mask
  now(): string
  lastSeq(): number
  tell(event: LogWritten): void
}): ActionLog {
  const { folder, place, mask } = options
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = openSync(join(folder, `${place.actionExecutionId}.jsonl`), 'a', 0o600)
  const streams = new Map<Stream, { decoder: TextDecoder; masked: MaskedStream }>()
  const streamOf = (name: Stream) => {
    const known = streams.get(name)
    if (known) return known
    const made = { decoder: new TextDecoder('utf-8', { ignoreBOM: true }), masked: mask.stream() }
    streams.set(name, made)
    return made
  }
  let isBroken = false
  /** Whether it is in the file. Where the disk is full, what follows begins a line of its own once there is room again. */
  const keep = (event: LogWritten): boolean => {
    const line = `${isBroken ? '\n' : ''}${JSON.stringify({ after: options.lastSeq(), event } satisfies LogRecord)}\n`
    const bytes = Buffer.from(line)
    try {
      isBroken = writeSync(file, bytes) < bytes.length
    } catch (error) {
      if (!isDiskFull(error)) throw error
      isBroken = true
    }
    return !isBroken
  }
  let isLossTold = false
  const record = (stream: Stream, text: string) => {
    for (const piece of cut(text)) {
      const event: LogWritten = { type: 'log', time: options.now(), ...place, stream, text: piece }
      const isKept = keep(event)
      options.tell(event)
      if (isKept || isLossTold) continue
      isLossTold = true
      options.tell({ ...event, stream: 'system', text: 'The disk is full: not all of this output is kept.\n' })
    }
  }
  return {
    write(name, text) {
      if (name === 'system') return record(name, mask.hide(typeof text === 'string' ? text : decode(text)))
      const { decoder, masked } = streamOf(name)
      // A character may be cut between two pieces: the decoder keeps its first bytes until the rest comes.
      record(name, masked.push(typeof text === 'string' ? text : decoder.decode(text, { stream: true })))
    },
    end() {
      for (const [name, { decoder, masked }] of streams) record(name, masked.push(decoder.decode()) + masked.end())
      closeSync(file)
    },
  }
}

/** How much of one action's log is given back when a run is read again; the file holds all of it. */
const replayedBytes = 1024 * 1024

/** What the actions of an execution wrote; of a very long log only the end, and where the rest is. */
export function readLogs(folder: string): readonly LogRecord[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readLog(join(folder, name)))
}

/** A line of a log; nothing for half of one, which a killed process or a full disk may have left. */
export function readRecord(line: string): LogRecord | undefined {
  if (!line.endsWith('}')) return undefined
  try {
    // Our own writing.
    return JSON.parse(line) as LogRecord
  } catch {
    return undefined
  }
}

function readLog(file: string): readonly LogRecord[] {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => readRecord(line) ?? [])
  let size = 0
  const from = records.findLastIndex(({ event }) => (size += event.text.length) > replayedBytes) + 1
  const first = records[from]
  if (from === 0 || !first) return records
  const text = `Earlier output of this action is in ${file}.\n`
  return [{ after: first.after, event: { ...first.event, stream: 'system', text } }, ...records.slice(from)]
}

/** Pieces of at most the largest size, none ending inside a character. */
export function cut(text: string): readonly string[] {
  if (text === '') return []
  if (Buffer.byteLength(text) <= maximumBytes) return [text]
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  for (const character of text) {
    const size = Buffer.byteLength(character)
    if (bytes + size > maximumBytes) {
      pieces.push(piece)
      piece = ''
      bytes = 0
    }
    piece += character
    bytes += size
  }
  return [...pieces, piece]
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
