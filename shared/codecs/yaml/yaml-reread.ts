import type { TextRange } from '../codec.ts'
import { maximumDepth } from '../limits.ts'
import { withChild } from '../reparse.ts'
import { adoptValues, type PlacedNode, placed, type SyntaxChild, type SyntaxNode } from '../syntax.ts'
import { buildTree } from './yaml-build.ts'
import { readYaml } from './yaml-document.ts'
import { isSilent, lineStart, nextLine } from './yaml-lines.ts'
import { entryStart, shapeOf } from './yaml-shape.ts'

/**
 * Reads the value at `top`, whose lines in `oldText` go on to `end`, anew where `text` differs, by parsing only the
 * lines of the smallest member or item around the change. Such lines are a document of their own, as long as their
 * indentation is kept and nothing in them is tied to lines elsewhere. Gives `undefined` wherever that is in doubt.
 */
export function reread(
  top: PlacedNode,
  end: number,
  oldText: string,
  text: string,
  change: TextRange,
): SyntaxNode | undefined {
  if (top.node.isLinked) return undefined
  const delta = text.length - oldText.length
  for (const { path, child, start, end: oldEnd } of entriesAround(top, end, oldText, change).toReversed()) {
    const parent = path.at(-1)
    // Reading much of the text in vain would cost more than it could save.
    const length = oldEnd + delta - start
    if (!parent || (length > 20_000 && length > text.length / 8)) return undefined
    const root = readBlock(text, start, oldEnd + delta, maximumDepth - path.length + 1)
    const fresh = root?.children[0]
    if (root?.isLinked) return undefined
    if (!fresh || root.kind !== parent.node.kind || root.children.length > 1 || fresh.nameStart > 0) continue
    const shift = start - parent.offset
    const node = adoptValues(child.node, fresh.node)
    return withChild(
      path,
      child,
      {
        ...fresh,
        name: root.kind === 'list' ? child.name : fresh.name,
        nameStart: fresh.nameStart + shift,
        node: { ...node, start: node.start + shift },
      },
      delta,
    )
  }
  return undefined
}

/**
 * The block value whose lines are those from `start` to `end`, if they hold just that and nothing that is wrong or that
 * what follows could belong to.
 */
export function readBlock(text: string, start: number, end: number, limit: number): SyntaxNode | undefined {
  const lines = text.slice(start, end)
  const before = text.slice(lineStart(text, start), start)
  if (end < text.length && !lines.endsWith('\n')) return undefined
  if (!/^[ -]*$/.test(before) || /^[?:\uFEFF]|^ *\t|^(?:---|\.\.\.)(?!\S)|\r(?!\n)/m.test(lines)) return undefined
  const slice = ' '.repeat(before.length) + lines
  const document = readYaml(slice, limit)
  if (document.problems.length > 0 || document.next !== undefined) return undefined
  const { root, problems } = buildTree(slice, document, limit)
  const place = { node: root, offset: root.start }
  return problems.length === 0 && root.start === before.length && shapeOf(slice, place, false) === 'block'
    ? { ...root, start: 0 }
    : undefined
}

/**
 * The root of a document after a change of the comments and empty lines before it; `undefined` if the change is not
 * there or something else stands there.
 */
export function rereadPrelude(
  root: SyntaxNode,
  oldText: string,
  text: string,
  change: TextRange,
): SyntaxNode | undefined {
  const delta = text.length - oldText.length
  const line = lineStart(oldText, root.start)
  if (change.end > line || root.isLinked) return undefined
  if (!isPrelude(oldText, line) || !isPrelude(text, line + delta)) return undefined
  return { ...root, start: root.start + delta }
}

function isPrelude(text: string, end: number): boolean {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  while (at < end && isSilent(text, at) && text[at] !== '\t') at = nextLine(text, at)
  return at === end && !text.slice(0, end).includes('\t')
}

/** A member or item of a block, with the nodes above it and its lines: all up to the next one. */
interface Entry {
  readonly path: readonly PlacedNode[]
  readonly child: SyntaxChild
  readonly start: number
  readonly end: number
}

/** The members and items of blocks whose lines hold the change, from the outermost to the innermost. */
export function entriesAround(top: PlacedNode, topEnd: number, text: string, change: TextRange): readonly Entry[] {
  const entries: Entry[] = []
  const path = [top]
  let end = topEnd
  for (;;) {
    const here = path.at(-1)
    const shape = here && shapeOf(text, here, false)
    if (!here || (shape !== 'block' && shape !== 'short')) return entries
    const { children } = here.node
    const index = children.findLastIndex(({ nameStart }) => here.offset + nameStart <= change.start)
    const child = children[index]
    if (!child) return entries
    if (shape === 'block') {
      const next = children[index + 1]
      const start = entryStart(text, here, child)
      end = next ? lineStart(text, entryStart(text, here, next)) : end
      if (change.end > end) return entries
      entries.push({ path: [...path], child, start, end })
    }
    path.push(placed(here, child))
  }
}
