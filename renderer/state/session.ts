import type { Bridge } from '#shared/rpc/contract.ts'
import { keepAllDrafts, keepDrafts, restoreUntitled } from './drafts.ts'
import { openPathOrTell, takeDisk } from './files.ts'
import { connection, connectMachine, machine } from './machine.ts'
import { notifyFault } from './notices.ts'
import { followOwnActionTypes, loadOwnActionTypes } from './own-action-types.ts'
import { loadPreferences } from './preferences.ts'
import { followRuns, refreshRuns } from './runs.ts'
import { workspace } from './workspace.ts'

/** Begins to work with a machine: shows what it has open, keeps drafts, follows files and runs. The answer ends it. */
export function startSession(bridge: Bridge, runCommand: (id: string) => void): () => void {
  const ends = [
    connectMachine(bridge),
    keepDrafts(),
    followRuns(),
    followOwnActionTypes(),
    machine().documents.changed(({ path, text, revision }) => {
      const document = workspace.getState().documents.find((candidate) => candidate.path === path)
      if (document) takeDisk(document, text, revision)
    }),
    machine().host.openFiles(({ files }) => void openFiles(files)),
    machine().host.command(({ id }) => runCommand(id)),
    connection.subscribe(({ reconnections }, before) => {
      if (reconnections > before.reconnections) void resume().catch(notifyFault)
    }),
  ]
  void begin().catch(notifyFault)
  return () => {
    for (const end of ends) end()
  }
}

async function begin(): Promise<void> {
  await Promise.all([loadPreferences(), loadOwnActionTypes(), restoreUntitled().then(openFiles)])
  const [first] = workspace.getState().documents
  if (first) workspace.setState({ activeId: first.id })
}

async function openFiles(files: readonly string[]): Promise<void> {
  for (const path of files) await openPathOrTell(path)
}

/** Catches up with a machine that was out of reach: it may be another one, and files may have changed meanwhile. */
async function resume(): Promise<void> {
  for (const { path } of workspace.getState().documents) {
    if (path === null) continue
    const result = await machine().documents.open({ path })
    const document = workspace.getState().documents.find((candidate) => candidate.path === path)
    if (!document) continue
    if (result.ok) takeDisk(document, result.value.text, result.value.revision)
    else if (result.failure.code === 'not-found') takeDisk(document, null, null)
  }
  await keepAllDrafts()
  await Promise.all([loadOwnActionTypes(), refreshRuns()])
}
