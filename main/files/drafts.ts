import { createHash } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Draft, UntitledDraft } from '#shared/rpc/documents.ts'
import { readJsonFile, writeJsonFile } from './json-file.ts'
import { createSerial } from './serial.ts'

/** What a draft belongs to: a file, or a text that has none yet. */
export type DraftOwner = { readonly path: string } | { readonly key: string }

/** Unsaved texts, one file each, written the moment they are kept, so that the end of the process loses none. */
export interface Drafts {
  keep(draft: { path: string; text: string } | { key: string; name: string; text: string }): Promise<void>
  drop(owner: DraftOwner): Promise<void>
  /** Drops the draft of a file unless it says something else than `text`; gives the one that stays. */
  unlessSame(path: string, text: string): Promise<Draft | undefined>
  /** Texts without a file, oldest first. */
  untitled(): Promise<readonly UntitledDraft[]>
}

const stored = v.union([
  v.object({ path: v.string(), text: v.string(), savedAt: v.string() }),
  v.object({ key: v.string(), name: v.string(), text: v.string(), savedAt: v.string() }),
])

/** Keeps drafts in a folder that several processes may share. */
export function createDrafts(folder: string, log: (message: string) => void): Drafts {
  const inTurn = createSerial()
  const fileOf = (owner: DraftOwner) => {
    const identity = 'path' in owner ? `path\0${owner.path}` : `key\0${owner.key}`
    return join(folder, `${createHash('sha256').update(identity).digest('hex')}.json`)
  }
  return {
    async keep(draft) {
      const file = fileOf(draft)
      // Nothing is waited for before the turn: what was given last is what stays.
      await inTurn(file, async () => {
        await mkdir(folder, { recursive: true, mode: 0o700 })
        await writeJsonFile(file, { ...draft, savedAt: new Date().toISOString() })
      })
    },
    async drop(owner) {
      const file = fileOf(owner)
      await inTurn(file, () => rm(file, { force: true }))
    },
    async unlessSame(path, text) {
      const file = fileOf({ path })
      return inTurn(file, async () => {
        const draft = await readJsonFile(file, stored, log)
        if (!draft) return undefined
        if (draft.text !== text) return { text: draft.text, savedAt: draft.savedAt }
        await rm(file, { force: true })
        return undefined
      })
    },
    async untitled() {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
      const drafts = await Promise.all(names.map((name) => readJsonFile(join(folder, name), stored, log)))
      return drafts
        .filter((draft) => draft !== undefined && 'key' in draft)
        .sort((a, b) => a.savedAt.localeCompare(b.savedAt))
    },
  }
}
