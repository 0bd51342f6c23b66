import type { OpenedDocument } from '#shared/rpc/documents.ts'
import type { Failure } from '#shared/rpc/failure.ts'
import { showDialog } from './dialogs.ts'
import { connection, machine } from './machine.ts'
import { dismiss, notify } from './notices.ts'
import { isDirty, type OpenDocument } from './open-document.ts'
import { activate, closeDocument, describe, documentOf, openText, replaceText, workspace } from './workspace.ts'

/** Opens a file as a tab, or brings the tab that has it to the front. Answers with why it could not. */
export async function openPath(path: string): Promise<Failure | undefined> {
  const result = await machine().documents.open({ path })
  if (!result.ok) return result.failure
  const opened = result.value
  const open = workspace.getState().documents.find((document) => document.path === opened.path)
  if (open) {
    activate(open.id)
    takeDisk(open, opened.text, opened.revision)
    return undefined
  }
  const { path: real, name, text, revision, draft } = opened
  closePristine()
  openText({
    // Not the path: saving under another name changes that, and the old file can be opened again beside it.
    id: crypto.randomUUID(),
    path: real,
    name,
    text: draft?.text ?? text,
    saved: { text, revision },
    ...(draft ? { restoredDraft: draft.savedAt } : {}),
  })
  return undefined
}

/** Opens a file and says so where it could not. */
export async function openPathOrTell(path: string): Promise<void> {
  const failure = await openPath(path)
  if (!failure) return dismiss(`open ${path}`)
  notify({
    about: `open ${path}`,
    kind: 'error',
    text: 'document.openFailed',
    fillings: { path, message: failure.message },
  })
}

/** Asks for a file and opens it: with the system's own dialog where there is one. */
export async function askAndOpen(): Promise<void> {
  if (!connection.getState().info.nativeDialogs) return showDialog({ kind: 'open' })
  const picked = await machine().host.pickOpen(undefined)
  if (picked.ok && picked.value.path !== null) await openPathOrTell(picked.value.path)
}

/** Opens a new text that has no file yet. */
export function openUntitled(name: string, text: string, draft?: { key: string; savedAt: string }): void {
  const id = draft?.key ?? `untitled-${crypto.randomUUID()}`
  openText({ id, path: null, name, text, saved: null, ...(draft ? { restoredDraft: draft.savedAt } : {}) })
}

/** Saves a document where it belongs; asks where that is, or what to do when the file became something else. */
export async function save(id: string): Promise<boolean> {
  const document = documentOf(id)
  if (!document) return false
  if (document.path === null) {
    await askWhere(document, false)
    return false
  }
  if (document.external) {
    showDialog({ kind: 'save-conflict', id })
    return false
  }
  const failure = await write(document, document.path, { expected: document.saved?.revision ?? null })
  if (failure?.code === 'changed-on-disk' || failure?.code === 'already-exists') {
    await learnOfDisk(id)
    showDialog({ kind: 'save-conflict', id })
  } else if (failure) {
    tellNotSaved(document, failure)
  }
  return failure === undefined
}

/** Saves over whatever the file has become. */
export async function overwrite(id: string): Promise<void> {
  const document = documentOf(id)
  if (document?.path == null) return
  const failure = await write(document, document.path, { expected: null, overwrite: true })
  if (failure) tellNotSaved(document, failure)
}

/** Saves a document under another path; an existing file is only replaced on demand. */
export async function saveAs(id: string, path: string, replace = false): Promise<Failure | undefined> {
  const document = documentOf(id)
  if (!document) return undefined
  return write(document, path, { expected: null, overwrite: replace })
}

/** Asks for the path to save under: with the system's own dialog where there is one. */
export async function askWhere(document: OpenDocument, closing: boolean): Promise<void> {
  if (!connection.getState().info.nativeDialogs) return showDialog({ kind: 'save-as', id: document.id, closing })
  const picked = await machine().host.pickSave({ name: document.path ?? document.name })
  if (!picked.ok || picked.value.path === null) return
  // The system's dialog has asked already whether to replace a file.
  const failure = await saveAs(document.id, picked.value.path, true)
  if (failure) tellNotSaved(document, failure)
  else if (closing) close(document.id)
}

/** Takes over what the file says, as one step that can be undone. */
export async function reloadFromDisk(id: string): Promise<void> {
  await learnOfDisk(id)
  const external = documentOf(id)?.external
  if (external?.text == null || external.revision === null) return
  describe(id, { saved: { text: external.text, revision: external.revision }, external: null, restoredDraft: null })
  replaceText(id, external.text)
}

/** Stays with the own text: the next save replaces what is on disk. */
export function keepMine(id: string): void {
  const external = documentOf(id)?.external
  if (!external) return
  const { text, revision } = external
  describe(id, { external: null, saved: text === null || revision === null ? null : { text, revision } })
}

/** Takes in that the file of a document has other contents. */
export function takeDisk(document: OpenDocument, text: string | null, revision: string | null): void {
  const { id, saved, external } = document
  if (revision !== null && revision === saved?.revision) {
    if (external) describe(id, { external: null })
  } else if (text === null || revision === null) {
    if (saved) describe(id, { external: { text: null, revision: null } })
  } else if (text === document.text) {
    describe(id, { saved: { text, revision }, external: null })
  } else if (isDirty(document)) {
    describe(id, { external: { text, revision } })
  } else {
    describe(id, { saved: { text, revision }, external: null })
    replaceText(id, text)
  }
}

/** Closes a tab, with its draft; what is unsaved in it is gone. */
export function close(id: string): void {
  const document = documentOf(id)
  if (!document) return
  closed.push(document)
  closeDocument(id)
  dismiss(`save ${id}`)
  if (document.path !== null) void machine().documents.close({ path: document.path })
  if (isDirty(document))
    void machine().documents.dropDraft(document.path === null ? { key: id } : { path: document.path })
}

/** Closes a tab, after asking when something in it is not saved. */
export function closeOrAsk(id: string): void {
  const document = documentOf(id)
  if (!document) return
  if (isDirty(document) && !isPristine(document)) showDialog({ kind: 'close', id })
  else close(id)
}

/** Opens again what was closed last. False when there is nothing. */
export async function reopenClosed(): Promise<boolean> {
  const document = closed.pop()
  if (!document) return false
  if (document.path === null) openUntitled(document.name, document.text)
  else await openPathOrTell(document.path)
  return true
}

const closed: OpenDocument[] = []

async function write(
  document: OpenDocument,
  path: string,
  how: { expected: string | null; overwrite?: boolean },
): Promise<Failure | undefined> {
  const { id, text } = document
  const result = await machine().documents.save({ path, text, ...how })
  if (!result.ok) return result.failure
  dismiss(`save ${id}`)
  const { path: real, name: fileName, revision } = result.value
  describe(id, { path: real, name: fileName, saved: { text, revision }, external: null, restoredDraft: null })
  if (document.path === null) await machine().documents.dropDraft({ key: id })
  else if (document.path !== real) void machine().documents.close({ path: document.path })
  return undefined
}

function tellNotSaved({ id, name }: OpenDocument, { message }: Failure): void {
  notify({ about: `save ${id}`, kind: 'error', text: 'document.saveFailed', fillings: { name, message } })
}

/** Asks what the file says now, rather than wait to be told. */
async function learnOfDisk(id: string): Promise<void> {
  const document = documentOf(id)
  if (document?.path == null) return
  const result = await machine().documents.open({ path: document.path })
  const now: Pick<OpenedDocument, 'text' | 'revision'> | null = result.ok ? result.value : null
  if (result.ok || result.failure.code === 'not-found') {
    describe(id, { external: { text: now?.text ?? null, revision: now?.revision ?? null } })
  }
}

/** An untouched new text gives way to the first thing that is opened. */
function closePristine(): void {
  const { documents } = workspace.getState()
  const [only] = documents
  if (documents.length === 1 && only && isPristine(only)) closeDocument(only.id)
}

function isPristine({ path, history, restoredDraft }: OpenDocument): boolean {
  return path === null && restoredDraft === null && history.past.length === 0 && history.future.length === 0
}
