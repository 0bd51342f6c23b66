import type { Rule } from '../rule.ts'
import { artifactStoreRegions } from './artifact-store-regions.ts'
import { inputArtifactCount } from './input-artifact-count.ts'
import { inputArtifactProduced } from './input-artifact-produced.ts'
import { minimumStages } from './minimum-stages.ts'
import { oneArtifactStore } from './one-artifact-store.ts'
import { outputArtifactCount } from './output-artifact-count.ts'
import { sourceOnlyFirst } from './source-only-first.ts'
import { sourceStageFirst } from './source-stage-first.ts'
import { uniqueActionNames } from './unique-action-names.ts'
import { uniqueOutputArtifacts } from './unique-output-artifacts.ts'
import { uniqueStageNames } from './unique-stage-names.ts'

/** Every check of what a declaration means. */
export const rules: readonly Rule[] = [
  oneArtifactStore,
  artifactStoreRegions,
  minimumStages,
  sourceStageFirst,
  sourceOnlyFirst,
  uniqueStageNames,
  uniqueActionNames,
  inputArtifactCount,
  outputArtifactCount,
  inputArtifactProduced,
  uniqueOutputArtifacts,
]
