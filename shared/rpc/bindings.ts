import * as v from 'valibot'
import { ask } from './contract.ts'

/** A bindings file beside a document. */
export interface BindingsFile {
  readonly path: string
  /** `null` where there is none yet. */
  readonly text: string | null
  /** Identifies the bytes on disk that `text` came from. */
  readonly revision: string | null
}

const document = { document: v.pipe(v.string(), v.minLength(1), v.maxLength(4096)) }

/** What the things of a document's pipelines are on this machine. */
export const bindings = {
  /** Fails with `not-permitted` for a document that nobody opened. */
  read: ask<BindingsFile>()(v.object(document)),
  /** Fails with `document-invalid` where something is wrong with the text, and with `changed-on-disk` as a save does. */
  save: ask<BindingsFile>()(
    v.object({ ...document, text: v.pipe(v.string(), v.maxLength(1_000_000)), expected: v.nullable(v.string()) }),
  ),
}
