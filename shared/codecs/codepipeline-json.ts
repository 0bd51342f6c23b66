import { isObject, type Json } from '#shared/model/json.ts'
import { tagsMember } from '#shared/model/schema/schema-at.ts'
import type { Codec } from './codec.ts'
import { json } from './json/json.ts'
import { pipelineAt } from './pipeline-at.ts'
import { childOf, type PlacedNode, placed, type SyntaxNode } from './syntax.ts'

/**
 * CodePipeline's own JSON, as `get-pipeline` prints it and `create-pipeline` and `update-pipeline` take it: a bare
 * declaration, or one under `pipeline` with `metadata` or `tags` beside it.
 */
export const codepipelineJson: Codec = {
  id: 'codepipeline-json',
  notation: json,

  find({ root }) {
    const declaration = declarationIn(root)
    return declaration && { pipelines: [pipelineAt(withTags(root, declaration))] }
  },

  patch({ text, root }, pipeline, after) {
    const declaration = declarationIn(root)
    if (!declaration || withTags(root, declaration).node.value !== pipeline.declaration) {
      throw new Error('A patch needs the document that the pipeline was read from.')
    }
    const { [tagsMember]: tags, ...rest } = after
    const isWrapped = declaration.node !== root.node && isObject(root.node.value)
    if (!isWrapped || (tags === undefined && !childOf(root.node, 'tags'))) return json.patch(text, declaration, after)
    const { tags: _, ...beside } = root.node.value
    return json.patch(text, root, { ...beside, pipeline: rest, ...(tags === undefined ? {} : { tags }) })
  },
}

/**
 * The declaration with the tags that stand beside it, which belong to the pipeline as well. Nothing is beside a bare
 * declaration.
 */
function withTags(root: PlacedNode, declaration: PlacedNode): PlacedNode {
  const tags = declaration.node === root.node ? undefined : childOf(root.node, 'tags')
  if (!tags) return declaration
  const known = tagged.get(root.node)
  if (known) return { node: known, offset: declaration.offset }
  const shift = root.offset - declaration.offset
  const child = {
    name: tagsMember,
    nameStart: tags.nameStart + shift,
    nameLength: tags.nameLength,
    node: { ...tags.node, start: tags.node.start + shift },
  }
  const node = {
    ...declaration.node,
    children: [...declaration.node.children, child],
    value: taggedValue(declaration.node.value, tags.node.value),
  }
  tagged.set(root.node, node)
  return { node, offset: declaration.offset }
}

/** A declaration with tags keeps its identity as long as both keep theirs. */
function taggedValue(declaration: Json, tags: Json): Json {
  if (!isObject(declaration)) return declaration
  const last = taggedValues.get(declaration)
  if (last?.tags === tags) return last.value
  const value = { ...declaration, [tagsMember]: tags }
  taggedValues.set(declaration, { tags, value })
  return value
}

const tagged = new WeakMap<SyntaxNode, SyntaxNode>()
const taggedValues = new WeakMap<object, { readonly tags: Json; readonly value: Json }>()

/** Where the declaration stands, if there is one. */
function declarationIn(root: PlacedNode): PlacedNode | undefined {
  const wrapped = childOf(root.node, 'pipeline')
  if (wrapped) return wrapped.node.kind === 'object' ? placed(root, wrapped) : undefined
  const isBare = declarationMembers.some((name) => childOf(root.node, name)) && !childOf(root.node, 'Resources')
  return isBare ? root : undefined
}

/** Members by which a bare declaration is known, even while others are still missing. */
const declarationMembers = ['stages', 'roleArn', 'artifactStore', 'artifactStores', 'pipelineType', 'executionMode']
