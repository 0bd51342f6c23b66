import type { Command } from '../command.ts'
import { changeLanguage } from './language.ts'
import { changeTheme } from './theme.ts'
import { showActionTypes } from './action-types.ts'
import { editBindings } from './bindings.ts'
import { closeActiveDocument } from './close.ts'
import { comparePipelines } from './compare.ts'
import { serveEndpoint } from './endpoint.ts'
import { exportDocument } from './export.ts'
import { goToTab } from './go-to-tab.ts'
import { newDocument } from './new.ts'
import { nextDocument, previousDocument } from './next-document.ts'
import { nextProblem, previousProblem } from './next-problem.ts'
import { openDocument } from './open.ts'
import { showPipelines } from './pipelines.ts'
import { pushDocument } from './push.ts'
import { redoChange } from './redo.ts'
import { reopenDocument } from './reopen.ts'
import { saveDocument } from './save.ts'
import { saveDocumentAs } from './save-as.ts'
import { showKeys } from './keys-sheet.ts'
import { showPalette } from './palette.ts'
import { showPanes } from './show-panes.ts'
import { startExecution } from './run.ts'
import { startExecutionWith } from './run-with.ts'
import { stopExecution } from './stop.ts'
import { undoChange } from './undo.ts'

/** Every command of the app itself, in the order in which palette and sheet show them. */
export const commands: readonly Command[] = [
  newDocument,
  openDocument,
  saveDocument,
  saveDocumentAs,
  exportDocument,
  showPipelines,
  pushDocument,
  serveEndpoint,
  editBindings,
  ...comparePipelines,
  closeActiveDocument,
  reopenDocument,
  nextDocument,
  previousDocument,
  ...goToTab,
  undoChange,
  redoChange,
  startExecution,
  startExecutionWith,
  stopExecution,
  nextProblem,
  previousProblem,
  ...showPanes,
  showActionTypes,
  changeTheme,
  changeLanguage,
  showPalette,
  showKeys,
]
