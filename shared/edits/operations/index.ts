import type { Edit } from '../edit.ts'
import { actionAdd } from './action-add.ts'
import { actionDuplicate } from './action-duplicate.ts'
import { actionMove } from './action-move.ts'
import { actionRemove } from './action-remove.ts'
import { actionRename } from './action-rename.ts'
import { artifactConnect } from './artifact-connect.ts'
import { artifactDisconnect } from './artifact-disconnect.ts'
import { artifactRename } from './artifact-rename.ts'
import { memberRename } from './member-rename.ts'
import { namespaceRename } from './namespace-rename.ts'
import { set } from './set.ts'
import { stageAdd } from './stage-add.ts'
import { stageDuplicate } from './stage-duplicate.ts'
import { stageMove } from './stage-move.ts'
import { stageRemove } from './stage-remove.ts'
import { stageRename } from './stage-rename.ts'
import { unset } from './unset.ts'
import { variableRename } from './variable-rename.ts'

/** Every edit that the designer and the command line know. */
export const edits: readonly Edit[] = [
  stageAdd,
  stageRename,
  stageMove,
  stageRemove,
  stageDuplicate,
  actionAdd,
  actionRename,
  actionMove,
  actionRemove,
  actionDuplicate,
  set,
  unset,
  memberRename,
  artifactConnect,
  artifactDisconnect,
  artifactRename,
  namespaceRename,
  variableRename,
]
