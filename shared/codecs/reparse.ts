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

/** Some neighbouring children of a node, and what takes their place. */
export interface Replacement {
  readonly at: number
  readonly count: number
  readonly children: readonly SyntaxChild[]
}

/**
 * The tree whose nodes from the root down are `path`, with children of the last of them replaced, and what follows
 * shifted by `delta`. What stands behind the last child of a node, its bracket, keeps its length.
 */
export function withChildren(path: readonly PlacedNode[], replacement: Replacement, delta: number): SyntaxNode {
  const [innermost, ...above] = path.toReversed()
  if (!innermost) throw new Error('A path through the tree begins with its root.')
  let was = innermost.node
  let is = replaced(was, replacement, delta)
  for (const { node } of above) {
    const at = node.children.findIndex((child) => child.node === was)
    const child = node.children[at]
    if (!child) throw new Error('A path through the tree has no gaps.')
    is = replaced(node, { at, count: 1, children: [{ ...child, node: is }] }, delta)
    was = node
  }
  return is
}

function replaced(node: SyntaxNode, { at, count, children: fresh }: Replacement, delta: number): SyntaxNode {
  const after = node.children.slice(at + count).map((child) => ({
    ...child,
    nameStart: child.nameStart + delta,
    node: { ...child.node, start: child.node.start + delta },
  }))
  const all = [...node.children.slice(0, at), ...fresh, ...after]
  const children =
    node.kind === 'list' ? all.map((child, name) => (child.name === name ? child : { ...child, name })) : all
  const length = node.length + (after.length > 0 ? delta : endOf(children) - endOf(node.children))
  const made: SyntaxNode = {
    ...container(node.kind === 'list' ? 'list' : 'object', node.start, length, children),
    ...(node.isLinked && { isLinked: true }),
    ...(node.isAlias && { isAlias: true }),
  }
  const isSame =
    fresh.length === count &&
    fresh.every((child, index) => {
      const old = node.children[at + index]
      return child.node.value === old?.node.value && child.name === old.name
    })
  return isSame ? { ...made, value: node.value } : made
}

function endOf(children: readonly SyntaxChild[]): number {
  const last = children.at(-1)?.node
  return last ? last.start + last.length : 0
}
