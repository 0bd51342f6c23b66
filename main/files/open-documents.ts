import { stat } from 'node:fs/promises'
import { errorCode } from '#main/system-error.ts'
import { type Result, succeed } from '#shared/rpc/contract.ts'
import { realTarget } from './atomic-write.ts'
import { type DocumentFile, readDocumentFile, type SaveRequest, writeDocumentFile } from './document-file.ts'
import { fileFailure } from './failures.ts'
import { createSerial } from './serial.ts'

/** What became of an open file: its text now, or `null` when it is gone or can no longer be read as text. */
export interface DocumentChange {
  readonly path: string
  readonly text: string | null
  readonly revision: string | null
}

/** The documents that somebody has open, each watched for as long as one of them does. */
export interface OpenDocuments {
  open(path: string, reader: string): Promise<Result<DocumentFile>>
  /** The real file that saving under `path` would write. */
  target(path: string): Promise<Result<string>>
  /** Saves, and watches the file from then on for its writer, who is not told of the own change. */
  save(request: SaveRequest, writer: string): Promise<Result<{ path: string; revision: string }>>
  close(path: string, reader: string): void
  /** Closes everything that a reader has open. */
  release(reader: string): void
  isOpen(path: string): boolean
  stop(): void
}

export interface OpenDocumentsPorts {
  readonly tell: (reader: string, change: DocumentChange) => void
  readonly log: (message: string) => void
  /** Milliseconds between two looks at the files. */
  readonly interval?: number
}

/** A look that no file has. */
const unknown = ''

interface Watched {
  /** What each reader believes the file to hold. */
  readonly known: Map<string, string | null>
  /** How the file looked when its content was last compared with what readers know. */
  compared: string
  /** How it looked last time; a change counts once two looks agree, so that half-written files are not shown. */
  seen: string
}

/**
 * Looks at open files twice a second instead of asking the system for events: editors replace files by renaming,
 * folders vanish and come back, and network drives and bind mounts tell nothing at all; for the few documents that are
 * open a look costs less than the cases where events are missed.
 */
export function createOpenDocuments({ tell, log, interval = 400 }: OpenDocumentsPorts): OpenDocuments {
  const watched = new Map<string, Watched>()
  const inTurn = createSerial()
  const timer = setInterval(() => void lookAtAll(), interval)
  timer.unref()
  let looking = false

  async function lookAtAll(): Promise<void> {
    if (looking) return
    looking = true
    try {
      for (const path of watched.keys()) await inTurn(path, () => lookAt(path))
    } catch (error) {
      log(`Could not look for changes of open files: ${String(error)}`)
    } finally {
      looking = false
    }
  }

  async function lookAt(path: string): Promise<void> {
    const document = watched.get(path)
    if (!document) return
    const look = await lookOf(path)
    const settled = look === document.seen
    document.seen = look
    if (!settled || look === document.compared) return
    const read = await readDocumentFile(path)
    document.compared = look
    const revision = read.ok ? read.value.revision : null
    for (const [reader, known] of document.known) {
      if (known === revision) continue
      document.known.set(reader, revision)
      tell(reader, { path, text: read.ok ? read.value.text : null, revision })
    }
  }

  /** From now on the next look reads the file, so that a change between our reading and watching is not missed. */
  function watch(path: string, reader: string, revision: string): void {
    const document = watched.get(path) ?? { known: new Map(), compared: unknown, seen: unknown }
    document.compared = unknown
    document.known.set(reader, revision)
    watched.set(path, document)
  }

  function close(path: string, reader: string): void {
    const document = watched.get(path)
    document?.known.delete(reader)
    if (document?.known.size === 0) watched.delete(path)
  }

  return {
    async open(path, reader) {
      return inTurn(await turnOf(path), async () => {
        const read = await readDocumentFile(path)
        if (read.ok) watch(read.value.path, reader, read.value.revision)
        return read
      })
    },
    async target(path) {
      try {
        return succeed(await realTarget(path))
      } catch (error) {
        return fileFailure(error, path)
      }
    },
    async save(request, writer) {
      return inTurn(await turnOf(request.path), async () => {
        const saved = await writeDocumentFile(request)
        if (!saved.ok) return saved
        watch(saved.value.path, writer, saved.value.revision)
        return succeed(saved.value)
      })
    },
    close,
    release(reader) {
      for (const path of watched.keys()) close(path, reader)
    },
    isOpen: (path) => watched.has(path),
    stop: () => clearInterval(timer),
  }
}

/** One turn for all spellings of a path; one that cannot be followed fails in its turn. */
async function turnOf(path: string): Promise<string> {
  try {
    return await realTarget(path)
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return path
  }
}

/** Changes whenever a file was written, replaced, deleted or made again. */
async function lookOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true })
    return `${ino} ${size} ${mtimeNs} ${ctimeNs}`
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return code
  }
}
