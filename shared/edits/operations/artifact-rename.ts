import * as v from 'valibot'
import { readPipeline } from '#shared/model/pipeline.ts'
import { defineEdit, refuse } from '../edit.ts'
import { everywhere } from '../everywhere.ts'
import { artifactNames, renamingArtifact, unfollowedArtifact } from '../follow-artifact.ts'
import { artifactName } from '../places.ts'

/** Gives an artifact another name, where it is put out and wherever it is spoken of. */
export const artifactRename = defineEdit({
  id: 'artifact.rename',
  parameters: v.strictObject({ artifact: v.string(), to: artifactName }),
  apply(declaration, { artifact, to }) {
    const isTaken = readPipeline(declaration).stages.some(({ actions }) =>
      actions.some(({ inputs }) => inputs.some(({ name }) => name === artifact)),
    )
    if (!isTaken && !artifactNames(declaration).has(artifact))
      return refuse(`There is no artifact named “${artifact}”.`)
    if (artifact === to) return { declaration }
    if (artifactNames(declaration).has(to)) return refuse(`There is already an artifact named “${to}”.`)
    const renamed = everywhere(declaration, renamingArtifact(artifact, to))
    return { declaration: renamed, notes: unfollowedArtifact(renamed, artifact) }
  },
})
