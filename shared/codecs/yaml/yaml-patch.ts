import { isList, isObject, type Json, sameJson } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { applyChanges, type TextChange } from '../codec.ts'
import { maximumDepth } from '../limits.ts'
import { inSteps, type Reparse, withChildren } from '../reparse.ts'
import { childOf, type PlacedNode, placed, type SyntaxChild, type SyntaxNode } from '../syntax.ts'
import { buildTree } from './yaml-build.ts'
import { type Caution, changesOf } from './yaml-changes.ts'
import { readYaml } from './yaml-document.ts'
import { columnOf, indentOf, lineStart, nextContent, nextLine } from './yaml-lines.ts'
import { aliasesTouchedBy } from './yaml-links.ts'
import { readBlock, reread } from './yaml-reread.ts'
import { shapeOf } from './yaml-shape.ts'
import { parseYaml, reparseYamlInSteps } from './yaml-tree.ts'

/**
 * The smallest changes that make the value at `root`, any node of the text's tree, say `after`. Values that kept their
 * identity keep their bytes, also where they moved; a value that is new follows the style around it. What is given back
 * was read again: it says `after`, and everything beside `root` says what it said. Of members with one name only the
 * last counts.
 */
export function patchYaml(text: string, root: PlacedNode, after: Json): readonly TextChange[] {
  if (root.node.value === after) return []
  return (isSeparate(text, root, after) ? patchPart(text, root, after) : undefined) ?? patchWhole(text, root, after)
}

/** Whether the value has lines of its own that mean nothing elsewhere, and keeps them. */
function isSeparate(text: string, root: PlacedNode, after: Json): boolean {
  const { node, offset } = root
  if (node.isLinked || shapeOf(text, root, false) !== 'block') return false
  const stays =
    node.kind === 'list' ? isList(after) && after.length > 0 : isObject(after) && Object.keys(after).length > 0
  return stays && !/[[{,]\s*$/.test(text.slice(Math.max(0, offset - 200), offset))
}

/** Changes a block by looking at its own lines only. */
function patchPart(text: string, top: PlacedNode, after: Json): readonly TextChange[] | undefined {
  for (const caution of cautions()) {
    const changes = changesOf(text, top, after, caution)
    const said = partAfter(text, top, changes)
    if (sameJson(said, after)) return changes
    // Some lines cannot be read by themselves, whatever they say.
    if (said === undefined && partAfter(text, top, []) === undefined) return undefined
  }
  return undefined
}

/** What a block says after changes of its lines; `undefined` if it is no block of its own any more. */
function partAfter(text: string, top: PlacedNode, changes: readonly TextChange[]): Json | undefined {
  const { node, offset } = top
  const next = applyChanges(text, changes)
  const end = nextContent(text, nextLine(text, offset + node.length))
  const first = Math.min(offset, ...changes.map((change) => change.offset))
  if (first === offset && changes.length > 0) {
    let lines = end
    const step: Reparse = (here, oldText, newText, change) => {
      const fresh = change && reread({ node: here, offset }, lines, oldText, newText, change)
      lines += newText.length - oldText.length
      return fresh
    }
    const fresh = inSteps(node, text, changes, step)
    if (fresh) return fresh.value
  }
  // Comments above the block may have gone with its first entry.
  const line = nextContent(next, lineStart(next, first))
  const start = first === offset ? offset : line + indentOf(next, line)
  if (columnOf(next, start) !== columnOf(text, offset)) return undefined
  return readBlock(next, start, end + next.length - text.length, deepest)?.value
}

/** Changes a value with an eye on the whole document, where what is tied to it stands. */
function patchWhole(text: string, root: PlacedNode, after: Json): readonly TextChange[] {
  const { root: tree, problems } = parseYaml(text)
  const path = tree && pathTo({ node: tree, offset: tree.start }, root)
  if (!tree || !path || problems.some(({ severity }) => severity === 'error')) {
    throw new Error('A patch needs a text without mistakes and a node of its tree.')
  }
  const node = withNode(tree, path, root.node)
  const top = { node, offset: node.start }
  const location = path.map(({ child }) => child.name)
  const expected = withValue(node.value, location, after)
  const touched = node.isLinked ? aliasesTouchedBy(text, top, changesOf(text, top, expected, {})) : undefined
  for (const caution of cautions()) {
    const changes = changesOf(text, top, expected, touched ? { ...caution, expanded: touched } : caution)
    if (sameJson(wholeAfter(text, node, changes), expected)) return changes
  }
  throw new Error(`No change of the text at ${root.offset} says ${JSON.stringify(after).slice(0, 200)}.`)
}

/** What a document says after changes; `undefined` if it is broken by them. */
function wholeAfter(text: string, tree: SyntaxNode, changes: readonly TextChange[]): Json | undefined {
  const inParts = reparseYamlInSteps(tree, text, changes)
  if (inParts) return inParts.value
  const next = applyChanges(text, changes)
  const document = readYaml(next, deepest)
  const { root, problems } = buildTree(next, document, deepest)
  return document.problems.length > 0 || problems.length > 0 ? undefined : root.value
}

/** That a text comes to lie beyond the limits is for the next reading of it to say. */
const deepest = 2 * maximumDepth

/** From the smallest changes to those that rewrite more and more around them. */
function* cautions(): Generator<Caution> {
  yield {}
  yield { isCautious: true }
  for (let levels = 1; levels <= maximumDepth; levels *= 2) yield { levels }
  yield { levels: Number.POSITIVE_INFINITY }
}

interface Step {
  readonly parent: PlacedNode
  readonly child: SyntaxChild
}

/** The way from a document down to a node of its tree. */
function pathTo(top: PlacedNode, sought: PlacedNode): readonly Step[] | undefined {
  const { node, offset } = sought
  const isHere = top.offset === offset && top.node.length === node.length && top.node.kind === node.kind
  // What an alias stands for is all in the same place.
  if (isHere && sameJson(top.node.value, node.value)) return []
  for (const child of top.node.children) {
    const place = placed(top, child)
    const end = place.offset + child.node.length
    const isAround = place.offset <= offset && offset + node.length <= end && childOf(top.node, child.name) === child
    const path = isAround ? pathTo(place, sought) : undefined
    if (path) return [{ parent: top, child }, ...path]
  }
  return undefined
}

/** The document with the node at the end of a path, so that its values keep their identity. */
function withNode(tree: SyntaxNode, path: readonly Step[], node: SyntaxNode): SyntaxNode {
  const last = path.at(-1)
  if (!last) return { ...node, start: tree.start }
  const at = last.parent.node.children.indexOf(last.child)
  const children = [{ ...last.child, node: { ...node, start: last.child.node.start } }]
  return withChildren(
    path.map(({ parent }) => parent),
    { at, count: 1, children },
    0,
  )
}

function withValue(value: Json, [name, ...rest]: Location, after: Json): Json {
  if (name === undefined) return after
  if (isList(value)) return value.map((item, index) => (index === name ? withValue(item, rest, after) : item))
  if (!isObject(value)) return value
  return { ...value, [name]: withValue(value[name] ?? null, rest, after) }
}
