import { compareWith } from './comparison.ts'
import { showDialog } from './dialogs.ts'
import { connection, machine } from './machine.ts'
import { notify } from './notices.ts'
import type { OpenDocument } from './open-document.ts'
import { documentOf, workspace } from './workspace.ts'

/** Compares a document with what its file holds. */
export function compareWithSaved(document: OpenDocument): void {
  const saved = document.external?.text ?? document.saved?.text
  if (saved === undefined || saved === null || !compareWith(document, null, saved)) tellNothing(document.name)
}

/** Asks for a file to compare a document with: with the system's own dialog where there is one. */
export async function askAndCompare(document: OpenDocument): Promise<void> {
  if (!connection.getState().info.nativeDialogs) return showDialog({ kind: 'compare-file', id: document.id })
  const picked = await machine().host.pickOpen(undefined)
  if (!picked.ok || picked.value.path === null) return
  const problem = await compareWithFile(document.id, picked.value.path)
  if (problem !== undefined)
    notify({ about: 'compare', kind: 'error', text: 'compare.failed', fillings: { message: problem } })
}

/** Compares a document with a file. Answers with why that could not be read. */
export async function compareWithFile(id: string, path: string): Promise<string | undefined> {
  const document = documentOf(id)
  if (!document) return undefined
  const result = await machine().documents.open({ path })
  if (!result.ok) return result.failure.message
  const { path: real, name, text } = result.value
  const isOpen = workspace.getState().documents.some((other) => other.path === real)
  if (!isOpen) void machine().documents.close({ path: real })
  if (!compareWith(document, name, text)) tellNothing(name)
  return undefined
}

function tellNothing(name: string): void {
  notify({ about: 'compare', kind: 'error', text: 'compare.nothing', fillings: { name } })
}
