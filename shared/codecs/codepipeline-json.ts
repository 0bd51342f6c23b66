import type { Codec } from './codec.ts'
import { json } from './json/json.ts'
import { pipelineAt } from './pipeline-at.ts'
import { childOf, type PlacedNode, placed } from './syntax.ts'

/**
 * CodePipeline's own JSON, as `get-pipeline` prints it and `create-pipeline` and `update-pipeline` take it: a bare
 * declaration, or one under `pipeline` with `metadata` or `tags` beside it.
 */
export const codepipelineJson: Codec = {
  id: 'codepipeline-json',
  notation: json,

  find({ root }) {
    const declaration = declarationIn(root)
    return declaration && { pipelines: [pipelineAt(declaration)] }
  },

  patch({ text, root }, pipeline, after) {
    const declaration = declarationIn(root)
    if (!declaration || declaration.node.value !== pipeline.declaration) {
      throw new Error('A patch needs the document that the pipeline was read from.')
    }
    return json.patch(text, declaration, after)
  },
}

/** Where the declaration stands, if there is one. */
function declarationIn(root: PlacedNode): PlacedNode | undefined {
  const wrapped = childOf(root.node, 'pipeline')
  if (wrapped) return wrapped.node.kind === 'object' ? placed(root, wrapped) : undefined
  const isBare = declarationMembers.some((name) => childOf(root.node, name)) && !childOf(root.node, 'Resources')
  return isBare ? root : undefined
}

/** Members by which a bare declaration is known, even while others are still missing. */
const declarationMembers = ['stages', 'roleArn', 'artifactStore', 'artifactStores', 'pipelineType', 'executionMode']
