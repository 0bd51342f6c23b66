import type { TextChange } from '../codec.ts'
import type { PlacedNode, SyntaxNode } from '../syntax.ts'
import { type Spot, spotIn, topSpot } from './yaml-spots.ts'
import { comments } from './yaml-style.ts'

/**
 * The aliases of a document that would mean something else after changes of what their anchors name, or nothing if
 * that goes; of a merge key, the members that it brings in. `top` is the whole document.
 */
export function aliasesTouchedBy(
  text: string,
  top: PlacedNode,
  changes: readonly TextChange[],
): ReadonlySet<SyntaxNode> {
  const touched = new Set<SyntaxNode>()
  /** Whether what an anchor names is changed. */
  const anchors = new Map<string, boolean>()

  const visit = (spot: Spot, from: number) => {
    const { node, offset } = spot
    if (!node.isLinked) return
    const source = text.slice(offset, offset + node.length)
    const before = text.slice(from, offset).replaceAll(comments.any, '')
    const anchor = anchorIn.exec(before)?.[1] ?? /^!\S*\s+&([^\s,[\]{}]+)/.exec(source)?.[1]
    if (node.isAlias) {
      if (anchors.get(source.slice(1)) === true) touched.add(node)
    } else {
      let last = offset
      for (const child of node.children) {
        const inner = spotIn(text, spot, child)
        if (!child.isMerged) visit(inner, child.nameLength > 0 ? inner.nameEnd : last)
        else if (namesIn(text, inner).some((name) => anchors.get(name) === true)) touched.add(child.node)
        last = inner.offset + inner.node.length
      }
    }
    const end = offset + node.length
    const isChanged = changes.some((change) => change.offset <= end && change.offset + change.length >= from)
    if (anchor !== undefined) anchors.set(anchor, isChanged)
  }
  visit(topSpot(text, top), 0)
  return touched
}

const anchorIn = /&([^\s,[\]{}]+)/

/** The aliases in the source of merged members. */
function namesIn(text: string, { node, offset }: PlacedNode): readonly string[] {
  return [...text.slice(offset, offset + node.length).matchAll(/\*([^\s,[\]{}]+)/g)].map(([, name = '']) => name)
}
