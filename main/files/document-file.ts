import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, readFile, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isSystemError } from '#main/system-error.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import { maximumTextLength } from '#shared/rpc/documents.ts'
import { realTarget, writeAtomically } from './atomic-write.ts'
import { fileFailure } from './failures.ts'

export interface DocumentFile {
  /** The real path. */
  readonly path: string
  /** Exactly what the bytes say: byte order mark, line ends and a missing last newline included. */
  readonly text: string
  readonly revision: string
}

export interface SaveRequest {
  readonly path: string
  readonly text: string
  /** The revision that the text is based on; `null` for a new file. */
  readonly expected: string | null
  readonly overwrite?: boolean | undefined
}

/** Identifies bytes: two files with one revision hold the same. */
export function revisionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Reads a document without losing a byte; what is no UTF-8 text is refused, never repaired. */
export async function readDocumentFile(path: string): Promise<Result<DocumentFile>> {
  try {
    const real = await realTarget(path)
    const info = await stat(real)
    if (info.isDirectory()) return fail('is-directory', `${path}: it is a folder; name a file.`, { path })
    if (!info.isFile()) return fail('io', `${path}: it is not a plain file.`, { path })
    if (info.size > maximumTextLength) return tooLarge(path, info.size)
    const bytes = await readFile(real)
    if (bytes.length > maximumTextLength) return tooLarge(path, bytes.length)
    const text = decode(bytes)
    if (text === undefined) {
      return fail(
        'document-invalid',
        `${path}: it is not UTF-8 text, so it was left alone. Convert it to UTF-8 and open it again.`,
        { path },
      )
    }
    return succeed({ path: real, text, revision: revisionOf(bytes) })
  } catch (error) {
    return fileFailure(error, path)
  }
}

/**
 * Writes a document atomically when the file is still what the text is based on. The answer names the real path and the
 * new revision. Bytes that are already there are not written again.
 */
export async function writeDocumentFile(request: SaveRequest): Promise<Result<{ path: string; revision: string }>> {
  const { path, text, expected, overwrite = false } = request
  if (!text.isWellFormed()) {
    return fail('document-invalid', `${path}: the text holds half a character, which no file can hold.`, { path })
  }
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length > maximumTextLength) return tooLarge(path, bytes.length)
  try {
    const real = await realTarget(path)
    const current = await currentRevision(real)
    if (!overwrite && current !== expected) {
      if (expected === null) return alreadyExists(path)
      const what = current === null ? 'was deleted' : 'was changed by another program'
      return fail('changed-on-disk', `${path}: it ${what} since it was opened.`, { path, revision: current })
    }
    const revision = revisionOf(bytes)
    if (current === revision) return succeed({ path: real, revision })
    // Renaming over a read-only file would succeed, but its owner made it read-only for a reason.
    if (current !== null) await access(real, constants.W_OK)
    await writeAtomically(real, bytes, { exclusive: current === null })
    return succeed({ path: real, revision })
  } catch (error) {
    if (isSystemError(error, 'EEXIST')) return alreadyExists(path)
    if (isSystemError(error, 'ENOENT')) {
      return fail('not-found', `${path}: there is no folder ${dirname(path)}; create it first.`, { path })
    }
    return fileFailure(error, path)
  }
}

/** The revision of a file, `null` when there is none. */
async function currentRevision(path: string): Promise<string | null> {
  try {
    return revisionOf(await readFile(path))
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null
    throw error
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (isSystemError(error, 'ERR_ENCODING_INVALID_ENCODED_DATA')) return undefined
    throw error
  }
}

function tooLarge(path: string, size: number): Result<never> {
  const megabytes = (size / 1_000_000).toFixed(1)
  return fail('too-large', `${path}: it has ${megabytes} MB; a document may have 5 MB.`, { path, size })
}

function alreadyExists(path: string): Result<never> {
  return fail('already-exists', `${path}: there is already a file of this name.`, { path })
}
