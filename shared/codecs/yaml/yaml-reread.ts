import type { TextRange } from '../codec.ts'
import { maximumDepth } from '../limits.ts'
import { withChildren } from '../reparse.ts'
import { adoptValues, container, type PlacedNode, placed, type SyntaxNode } from '../syntax.ts'
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
  for (const { path, at, count, start, end: oldEnd } of entriesAround(top, end, oldText, change).toReversed()) {
    const parent = path.at(-1)
    const length = oldEnd + delta - start
    // Reading much of the text in vain would cost more than it could save.
    if (!parent || (length > 20_000 && length > text.length / 8)) return undefined
    const fresh = readBlock(text, start, start + length, maximumDepth - path.length + 1)
    if (fresh?.isLinked) return undefined
    if (!fresh || fresh.kind !== parent.node.kind || !isPlain(text, { node: fresh, offset: start })) continue
    const old = container(fresh.kind === 'list' ? 'list' : 'object', 0, 0, parent.node.children.slice(at, at + count))
    const shift = start - parent.offset
    const children = adoptValues(old, fresh).children.map((child) => ({
      ...child,
      nameStart: child.nameStart + shift,
      node: { ...child.node, start: child.node.start + shift },
    }))
    return withChildren(path, { at, count, children }, delta)
  }
  return undefined
}

/** Whether all members have their name before a colon; one behind a question mark could go on with what follows. */
function isPlain(text: string, block: PlacedNode): boolean {
  return block.node.children.every((child) => !/[?:]/.test(text[entryStart(text, block, child)] ?? ''))
}

/**
 * The block value whose lines are those from `start` to `end`, if they hold just that and nothing that is wrong or that
 * what follows could belong to.
 */
export function readBlock(text: string, start: number, end: number, limit: number): SyntaxNode | undefined {
  const lines = text.slice(start, end)
  const before = text.slice(lineStart(text, start), start)
  if (end < text.length && !lines.endsWith('\n')) return undefined
  if (!/^[ -]*$/.test(before) || /^\uFEFF|^(?:---|\.\.\.)(?!\S)|^ *\t[ \t]*(?:#|\r?$)/m.test(lines)) return undefined
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

/** Neighbouring members or items of a block, with the nodes above them and their lines: all up to the next one. */
interface Entries {
  readonly path: readonly PlacedNode[]
  readonly at: number
  readonly count: number
  readonly start: number
  readonly end: number
}

/** The members and items of blocks whose lines hold the change, from the outermost to the innermost. */
export function entriesAround(top: PlacedNode, topEnd: number, text: string, change: TextRange): readonly Entries[] {
  const found: Entries[] = []
  const path = [top]
  let end = topEnd
  for (;;) {
    const here = path.at(-1)
    const shape = here && shapeOf(text, here, false)
    if (!here || (shape !== 'block' && shape !== 'short')) return found
    const { children } = here.node
    const at = children.findLastIndex(({ nameStart }) => here.offset + nameStart <= change.start)
    const child = children[at]
    if (!child) return found
    if (shape === 'block') {
      const start = entryStart(text, here, child)
      let next = at + 1
      const endOf = (index: number) => {
        const following = children[index]
        return following ? lineStart(text, entryStart(text, here, following)) : end
      }
      while (next < children.length && endOf(next) < change.end) next++
      if (endOf(next) < change.end) return found
      end = endOf(next)
      const previous = change.start === start ? children[at - 1] : undefined
      // What comes right before an entry can belong to the one above it.
      if (previous) {
        const above = entryStart(text, here, previous)
        found.push({ path: [...path], at: at - 1, count: next - at + 1, start: above, end })
      }
      found.push({ path: [...path], at, count: next - at, start, end })
      if (next > at + 1) return found
    }
    path.push(placed(here, child))
  }
}
