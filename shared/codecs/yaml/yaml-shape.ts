import type { PlacedNode, SyntaxChild } from '../syntax.ts'
import { columnOf, lineStart } from './yaml-lines.ts'

/**
 * How a value is written: `block` with lines of its own, `flow` between brackets, `pair` as a member without braces in a
 * list between brackets, `short` under a short tag, `attribute` as the two texts of `!GetAtt`, `alias`, `scalar`, or
 * `tagged` for what has another tag.
 */
export type Shape = 'block' | 'flow' | 'pair' | 'short' | 'attribute' | 'alias' | 'scalar' | 'tagged'

/** `inFlow` tells whether the value stands between brackets. */
export function shapeOf(text: string, { node, offset }: PlacedNode, inFlow: boolean): Shape {
  if (node.isAlias) return 'alias'
  const first = text[offset]
  const child = node.children[0]
  if (first === '!') return node.kind === 'object' && child?.nameStart === 0 ? 'short' : 'tagged'
  if (node.kind === 'scalar') return 'scalar'
  const isBracketed = first === '{' || first === '['
  if (!child) return isBracketed ? 'flow' : 'tagged'
  if (isBracketed && child.nameStart > 0) return 'flow'
  if (inFlow) return node.kind === 'object' ? 'pair' : 'attribute'
  if (node.kind === 'list' && child.nameLength === 0) return 'attribute'
  return 'block'
}

/** Where a member or item of a block begins: with its dash, its name or what stands before that, in the block's column. */
export function entryStart(text: string, block: PlacedNode, child: SyntaxChild): number {
  const column = columnOf(text, block.offset)
  let at = block.offset + child.nameStart
  for (;;) {
    const line = lineStart(text, at)
    const start = line + column
    if (start <= block.offset) return block.offset
    if (start <= at && text.slice(line, start).trim() === '' && text[start] !== ' ' && text[start] !== '#') return start
    at = line - 1
  }
}
