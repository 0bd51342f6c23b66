import { machine } from './machine.ts'
import { dismiss, notify } from './notices.ts'
import { isDirty, type OpenDocument } from './open-document.ts'
import { close, openUntitled } from './files.ts'
import { describe, documentOf, replaceText, workspace } from './workspace.ts'

/** Milliseconds without a change after which a draft is kept, and after which it is kept even while typing goes on. */
const pause = 300
const patience = 800

interface Watch {
  /** What the machine keeps of the document; `null` for nothing. */
  kept: string | null
  timer: ReturnType<typeof setTimeout> | undefined
  /** Since when something is not kept. */
  since: number
}

/** Keeps what is typed and not yet saved, for as long as the page lives; the answer ends it. */
export function keepDrafts(): () => void {
  const watches = new Map<string, Watch>()

  function look(documents: readonly OpenDocument[]): void {
    for (const document of documents) {
      const watch = watches.get(document.id) ?? begin(document)
      if (wanted(document) === watch.kept) {
        clearTimeout(watch.timer)
        watch.timer = undefined
      } else {
        schedule(document.id, watch)
      }
    }
    for (const [id, watch] of watches) {
      if (documents.some((document) => document.id === id)) continue
      clearTimeout(watch.timer)
      watches.delete(id)
    }
  }

  function begin(document: OpenDocument): Watch {
    // A text that was just made or taken from a draft is no change yet.
    const watch: Watch = { kept: wanted(document), timer: undefined, since: 0 }
    watches.set(document.id, watch)
    return watch
  }

  function schedule(id: string, watch: Watch): void {
    const now = Date.now()
    if (watch.timer === undefined) watch.since = now
    clearTimeout(watch.timer)
    const delay = Math.max(0, Math.min(pause, watch.since + patience - now))
    watch.timer = setTimeout(() => void keep(id, watch), delay)
  }

  async function keep(id: string, watch: Watch): Promise<void> {
    clearTimeout(watch.timer)
    watch.timer = undefined
    const document = documentOf(id)
    if (!document) return
    const text = wanted(document)
    if (text === watch.kept) return
    const before = watch.kept
    watch.kept = text
    const result =
      text === null
        ? await machine().documents.dropDraft(ownerOf(document))
        : await machine().documents.keepDraft({ ...ownerOf(document), name: document.name, text })
    if (result.ok) return dismiss(`draft ${id}`)
    if (watch.kept === text) watch.kept = before
    // The status bar says so, and every draft is kept again once the machine is back.
    if (result.failure.code === 'disconnected') return
    const fillings = { name: document.name, message: result.failure.message }
    notify({ about: `draft ${id}`, kind: 'error', text: 'document.draftFailed', fillings })
  }

  const flush = () => {
    for (const [id, watch] of watches) if (watch.timer !== undefined) void keep(id, watch)
  }
  look(workspace.getState().documents)
  const unsubscribe = workspace.subscribe(({ documents }) => look(documents))
  window.addEventListener('pagehide', flush)
  return () => {
    window.removeEventListener('pagehide', flush)
    unsubscribe()
    for (const { timer } of watches.values()) clearTimeout(timer)
  }
}

/** Keeps every unsaved text anew: the machine may have been started again without knowing of them. */
export async function keepAllDrafts(): Promise<void> {
  for (const document of workspace.getState().documents) {
    const text = wanted(document)
    if (text !== null) await machine().documents.keepDraft({ ...ownerOf(document), name: document.name, text })
  }
}

/** The user wants the draft that was shown: it stays an unsaved text like any other. */
export function keepDraft(id: string): void {
  describe(id, { restoredDraft: null })
}

/** The user does not want the draft: the file's own text is shown, or the tab closes where there is no file. */
export async function discardDraft(id: string): Promise<void> {
  const document = documentOf(id)
  if (!document) return
  describe(id, { restoredDraft: null })
  if (document.saved) replaceText(id, document.saved.text)
  else close(id)
  await machine().documents.dropDraft(ownerOf(document))
}

/** Shows the unsaved texts without a file that an earlier session left. */
export async function restoreUntitled(): Promise<readonly string[]> {
  const session = await machine().documents.session(undefined)
  if (!session.ok) return []
  for (const { key, name, text, savedAt } of session.value.untitled) openUntitled(name, text, { key, savedAt })
  return session.value.files
}

function wanted(document: OpenDocument): string | null {
  return isDirty(document) ? document.text : null
}

function ownerOf({ id, path }: OpenDocument): { path: string } | { key: string } {
  return path === null ? { key: id } : { path }
}
