import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Diagnostic } from '#shared/rules/index.ts'
import { useCatalog } from './catalog.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { type OpenDocument, type ShownPipeline, shownPipeline } from './open-document.ts'
import type { Selection } from './selection.ts'
import { activeOf, workspace, type WorkspaceState } from './workspace.ts'

/** What the workspace holds, through a narrow selector. */
export function useWorkspace<T>(select: (state: WorkspaceState) => T): T {
  return useStore(workspace, select)
}

/** The document in front; it changes with every change of text, so take one of the narrower hooks where one fits. */
export function useActiveDocument(): OpenDocument | undefined {
  return useStore(workspace, activeOf)
}

/** The pipeline to draw; the same value for as long as neither it nor its staleness changes. */
export function useShownPipeline(): ShownPipeline | null {
  const document = useStore(workspace, activeOf)
  const stale = document !== undefined && document.shown !== document.read
  // A new document value with the same reading is a changed selection or name, which the picture does not depend on.
  return useMemo(
    () => (document ? shownPipeline(document) : null),
    // oxlint-disable-next-line react/exhaustive-deps
    [document?.id, document?.shown, document?.pipelineKey, stale],
  )
}

/** The selected stages and actions of the document in front. */
export function useSelection(): Selection {
  return useStore(workspace, (state) => activeOf(state)?.selection ?? nothing)
}

/** Every problem of the document in front, as its text is now. */
export function useDiagnostics(): readonly Diagnostic[] {
  const read = useStore(workspace, (state) => activeOf(state)?.read)
  const catalog = useCatalog()
  return read ? diagnosticsOf(read, catalog) : none
}

const nothing: Selection = []
const none: readonly Diagnostic[] = []
