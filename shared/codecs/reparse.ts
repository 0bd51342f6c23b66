import type { TextChange, TextRange } from './codec.ts'
import { container, type PlacedNode, type SyntaxChild, type SyntaxNode } from './syntax.ts'

/** Reads a text that differs from `oldText` in `change` only; gives `undefined` where a part of it is not enough. */
export type Reparse = (root: SyntaxNode, oldText: string, text: string, change?: TextRange) => SyntaxNode | undefined

/**
 * Reads a text that was changed in several places, as far as each change can be read by itself. The offsets of
 * `changes` all mean `oldText`.
 */
export function inSteps(
  root: SyntaxNode,
  oldText: string,
  changes: readonly TextChange[],
  reparse: Reparse,
): SyntaxNode | undefined {
  let node: SyntaxNode | undefined = root
  let text = oldText
  // From the last to the first, so that the offsets of those still to come stay true.
  for (const { offset, length, text: inserted } of changes.toSorted((a, b) => b.offset - a.offset)) {
    const next: string = text.slice(0, offset) + inserted + text.slice(offset + length)
    node = reparse(node, text, next, { start: offset, end: offset + length })
    if (!node) return undefined
    text = next
  }
  return node
}

/** Where two texts differ, as a range of the old one; `undefined` when they do not. */
export function changedStretch(old: string, text: string): TextRange | undefined {
  if (old === text) return undefined
  const shorter = Math.min(old.length, text.length)
  const block = 4096
  let start = 0
  while (start + block <= shorter && text.startsWith(old.slice(start, start + block), start)) start += block
  while (start < shorter && old.charCodeAt(start) === text.charCodeAt(start)) start++
  const rest = shorter - start
  let back = 0
  while (
    back + block <= rest &&
    text.endsWith(old.slice(old.length - back - block, old.length - back), text.length - back)
  ) {
    back += block
  }
  while (back < rest && old.charCodeAt(old.length - back - 1) === text.charCodeAt(text.length - back - 1)) back++
  return { start, end: old.length - back }
}

/**
 * The tree whose nodes from the root down are `path`, with the child `old` of the last of them replaced by `fresh`, and
 * what follows shifted by `delta`. What stands behind the last child of a parent, its bracket, keeps its length.
 */
export function withChild(
  path: readonly PlacedNode[],
  old: SyntaxChild,
  fresh: SyntaxChild,
  delta: number,
): SyntaxNode | undefined {
  let [was, is] = [old, fresh]
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const parent = path[depth]?.node
    if (!parent) return undefined
    const node = replaced(parent, was, is, delta)
    if (depth === 0) return node
    const next = path[depth - 1]?.node.children.find((child) => child.node === parent)
    if (!next) throw new Error('A path through the tree has no gaps.')
    ;[was, is] = [next, { ...next, node }]
  }
  return undefined
}

function replaced(parent: SyntaxNode, old: SyntaxChild, fresh: SyntaxChild, delta: number): SyntaxNode {
  const at = parent.children.indexOf(old)
  const children = parent.children.map((child, index) => {
    if (index < at) return child
    if (index === at) return fresh
    const node = { ...child.node, start: child.node.start + delta }
    return { ...child, nameStart: child.nameStart + delta, node }
  })
  const isLast = at === parent.children.length - 1
  const length = parent.length + (isLast ? endOf(fresh) - endOf(old) : delta)
  const made = container(parent.kind === 'list' ? 'list' : 'object', parent.start, length, children)
  const isSame = fresh.node.value === old.node.value && fresh.name === old.name
  return isSame ? { ...made, value: parent.value } : made
}

function endOf({ node }: SyntaxChild): number {
  return node.start + node.length
}
