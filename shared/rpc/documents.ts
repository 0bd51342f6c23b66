import * as v from 'valibot'
import { call, event } from './contract.ts'

/** A draft is what was typed and not yet saved; it survives the end of the process. */
export interface Draft {
  readonly text: string
  /** ISO 8601, UTC. */
  readonly savedAt: string
}

export interface OpenedDocument {
  /** The real path; what every later call names the document by. */
  readonly path: string
  readonly name: string
  readonly text: string
  /** Identifies the bytes on disk that `text` came from. */
  readonly revision: string
  /** Absent when there is none or it equals the file. */
  readonly draft?: Draft
}

export interface UntitledDraft extends Draft {
  readonly key: string
  readonly name: string
}

/** Texts above this size are refused: 5 MB as the outer contract says. */
export const maximumTextLength = 5_000_000

const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))
const text = v.pipe(v.string(), v.maxLength(maximumTextLength))

/** Documents on disk. A path can be read only when it was named by the command line, the open dialog or recent files. */
export const documents = {
  /** What to show at start: files named on the command line, and unsaved texts that have no file. */
  session: call<undefined, { readonly files: readonly string[]; readonly untitled: readonly UntitledDraft[] }>(
    v.undefined(),
  ),
  /** Opens a file that the user named, and watches it until `close`. */
  open: call<{ path: string }, OpenedDocument>(v.object({ path })),
  close: call<{ path: string }, null>(v.object({ path })),
  /**
   * Writes atomically. `expected` is the revision that the text is based on: another one on disk fails with
   * `changed-on-disk` and writes nothing; `null` means a new file, and an existing one fails with `already-exists`;
   * `overwrite` writes all the same.
   */
  save: call<
    { path: string; text: string; expected: string | null; overwrite?: boolean | undefined },
    { readonly path: string; readonly name: string; readonly revision: string }
  >(v.object({ path, text, expected: v.nullable(v.string()), overwrite: v.optional(v.boolean()) })),
  /** Keeps an unsaved text, under the path of its file or under a key of its own. */
  keepDraft: call<{ path: string; text: string } | { key: string; name: string; text: string }, null>(
    v.union([v.object({ path, text }), v.object({ key: v.string(), name: v.string(), text })]),
  ),
  dropDraft: call<{ path: string } | { key: string }, null>(
    v.union([v.object({ path }), v.object({ key: v.string() })]),
  ),
  recent: call<undefined, readonly { readonly path: string; readonly name: string; readonly openedAt: string }[]>(
    v.undefined(),
  ),
  forgetRecent: call<{ path: string }, null>(v.object({ path })),
  /** An open file has other bytes now, not written by this caller; `text` is `null` when it is gone. */
  changed: event<{ readonly path: string; readonly text: string | null; readonly revision: string | null }>(),
}
