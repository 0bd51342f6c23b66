import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { dialogs } from '#renderer/state/dialogs.ts'
import { ActionTypesDialog } from './dialogs/ActionTypesDialog.tsx'
import { AskDialog } from './dialogs/AskDialog.tsx'
import { BindingsDialog } from './dialogs/BindingsDialog.tsx'
import { CloseDialog } from './dialogs/CloseDialog.tsx'
import { CommandPalette } from './dialogs/CommandPalette.tsx'
import { CompareDialog } from './dialogs/CompareDialog.tsx'
import { CompareFileDialog } from './dialogs/CompareFileDialog.tsx'
import { CompareTextsDialog } from './dialogs/CompareTextsDialog.tsx'
import { EndpointDialog } from './dialogs/EndpointDialog.tsx'
import { EntryDialog } from './dialogs/EntryDialog.tsx'
import { KeepDialog } from './dialogs/KeepDialog.tsx'
import { KeySheet } from './dialogs/KeySheet.tsx'
import { OpenDialog } from './dialogs/OpenDialog.tsx'
import { PipelinesDialog } from './dialogs/PipelinesDialog.tsx'
import { PushDialog } from './dialogs/PushDialog.tsx'
import { RunInputsDialog } from './dialogs/RunInputsDialog.tsx'
import { SaveAsDialog } from './dialogs/SaveAsDialog.tsx'
import { SaveConflictDialog } from './dialogs/SaveConflictDialog.tsx'
import { TrustDialog } from './dialogs/TrustDialog.tsx'

// The writers of other forms are only for those who ask for them.
const ExportDialog = lazy(() =>
  import('./dialogs/ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
)

/** The question that is put to the user, if there is one. */
export function Dialogs() {
  const dialog = useStore(dialogs, (state) => state.dialog)
  if (!dialog) return null
  switch (dialog.kind) {
    case 'open':
      return <OpenDialog />
    case 'save-as':
      return <SaveAsDialog id={dialog.id} closing={dialog.closing} />
    case 'save-conflict':
      return <SaveConflictDialog id={dialog.id} />
    case 'compare':
      return <CompareDialog id={dialog.id} />
    case 'compare-file':
      return <CompareFileDialog id={dialog.id} />
    case 'compare-texts':
      return <CompareTextsDialog />
    case 'export':
      return (
        <Suspense fallback={null}>
          <ExportDialog id={dialog.id} />
        </Suspense>
      )
    case 'close':
      return <CloseDialog id={dialog.id} />
    case 'trust':
      return <TrustDialog id={dialog.id} commands={dialog.commands} inputs={dialog.inputs} />
    case 'run-inputs':
      return <RunInputsDialog id={dialog.id} reason={dialog.reason} inputs={dialog.inputs} />
    case 'ask':
      return <AskDialog ask={dialog.ask} />
    case 'keep':
      return <KeepDialog source={dialog.source} keepsake={dialog.keepsake} name={dialog.name} />
    case 'entry':
      return <EntryDialog name={dialog.name} entry={dialog.entry} />
    case 'bindings':
      return <BindingsDialog id={dialog.id} place={dialog.place} />
    case 'endpoint':
      return <EndpointDialog />
    case 'pipelines':
      return <PipelinesDialog />
    case 'push':
      return <PushDialog id={dialog.id} />
    case 'action-types':
      return <ActionTypesDialog />
    case 'palette':
      return <CommandPalette />
    case 'keys':
      return <KeySheet />
  }
}
