import type { Json } from '#shared/model/json.ts'
import type { TextChange } from '../codec.ts'
import { lineEnd, lineStart, shiftedLines } from './yaml-lines.ts'
import { shapeOf } from './yaml-shape.ts'
import { announcementEnd, gapAfter, type Spot } from './yaml-spots.ts'
import type { YamlStyle } from './yaml-style.ts'
import { type BlockScalar, blockScalar, foldsOf } from './yaml-text.ts'
import type { Model, Slot, Written, YamlWriter } from './yaml-write.ts'

/** What it takes to write a value in the place of another. */
export interface Pen {
  readonly text: string
  readonly style: YamlStyle
  readonly writer: YamlWriter
  /** Whether a changed block scalar is quoted instead. */
  readonly isCautious: boolean
}

/** Writes another value in the place of one; the comment on the line that announces it stays. */
export function replaceValue(pen: Pen, spot: Spot, after: Json, like?: Model): TextChange {
  const { node, offset } = spot
  const { text } = pen
  const end = offset + node.length
  if (spot.inFlow)
    return { offset, length: node.length, text: missingColon(text, spot) + flowText(pen, spot, after, like) }
  if (spot.kind === 'root') return replaceRoot(pen, spot, after)

  const announced = announcementEnd(text, spot)
  const kept = commentOf(text, spot, announced)
  const { head, rest, isOpen } = written(pen, spot, after, { kept, like })
  if (spot.kind === 'key' && node.length === 0 && !text.slice(spot.nameEnd, offset).includes(':')) {
    const colon = `${pen.style.newline}${' '.repeat(spot.column)}:`
    return { offset: lineEnd(text, end), length: 0, text: colon + head + rest }
  }
  if (!isOpen && !isBlockScalar(text, spot) && shapeOf(text, spot, false) !== 'block') {
    if (node.length === 0) return { offset, length: 0, text: head + rest }
    return { offset, length: node.length, text: head.trimStart() + rest }
  }
  const content = isOpen ? head + kept + rest : head + rest + kept
  return { offset: announced, length: lineEnd(text, end) - announced, text: content }
}

/** The comment that stays when a value is replaced, with the space before it. */
function commentOf(text: string, spot: Spot, announced: number): string {
  const { node, offset } = spot
  const end = offset + node.length
  const isBelow = text.slice(announced, offset).includes('\n')
  const above = isBelow ? text.slice(announced, lineEnd(text, announced)).trimEnd() : ''
  if (above !== '') return above
  const header = /^(?:!\S*[ \t]+)?[|>][-+\d]*([ \t].*)?$/.exec(text.slice(offset, lineEnd(text, offset)))
  if (header && node.kind !== 'list') return header[1]?.trimEnd() ?? ''
  // What stands behind the last of several lines is about that line.
  return text.slice(offset, end).includes('\n') ? '' : text.slice(end, lineEnd(text, end)).trimEnd()
}

function isBlockScalar(text: string, { node, offset }: Spot): boolean {
  return node.kind === 'scalar' && /[|>]/.test(text.slice(offset, offset + Math.min(1, node.length)))
}

function written(
  pen: Pen,
  spot: Spot,
  after: Json,
  { kept, like }: { kept: string; like: Model | undefined },
): Written {
  if (typeof after === 'string' && !pen.isCautious && isBlockScalar(pen.text, spot)) {
    const block = sameBlockScalar(pen, spot, after)
    const rest = block?.lines.map((line) => pen.style.newline + line).join('')
    if (block && rest !== undefined) return { head: ` ${block.header}`, rest, isOpen: true }
  }
  const gap = gapAfter(pen.text, spot)
  const slot: Slot = { kind: spot.kind, column: spot.column, isBroken: kept !== '', ...(gap !== undefined && { gap }) }
  return pen.writer.block(after, slot, isText(pen.text, spot, after) ? { place: spot, inFlow: false } : like)
}

/** A text as a block scalar of the same style and indentation as one that is there. */
function sameBlockScalar({ text, style }: Pen, { node, offset, column }: Spot, after: string): BlockScalar | undefined {
  const source = text.slice(offset, offset + node.length)
  const lines = source.split(/\r?\n/).slice(1)
  const first = lines.find((line) => line.trim() !== '')
  const indentation = /^ */.exec(first ?? '')?.[0].length ?? 0
  const at = indentation > column ? indentation : column + style.members
  const folded = source.startsWith('>') ? foldsOf(lines.map((line) => line.slice(at))) : undefined
  return blockScalar(after, at, at - column, folded)
}

function flowText({ text, writer }: Pen, spot: Spot, after: Json, like: Model | undefined): string {
  return writer.flow(after, isText(text, spot, after) ? { place: spot, inFlow: true } : like)
}

/** Whether a text takes the place of one, so that its quotes can stay. */
function isText(text: string, spot: Spot, after: Json): boolean {
  const { value } = spot.node
  return typeof after === 'string' && (typeof value === 'string' || shapeOf(text, spot, spot.inFlow) === 'attribute')
}

/** What is missing before a value between brackets where none was written. */
function missingColon(text: string, { node, kind, nameEnd, offset }: Spot): string {
  if (node.length > 0) return ''
  return kind === 'tag' || text.slice(nameEnd, offset).includes(':') ? ' ' : ': '
}

function replaceRoot({ text, style, writer }: Pen, { node, offset, column }: Spot, after: Json): TextChange {
  const { head, rest } = writer.block(after, { kind: 'root', column })
  const lines = (head.trimStart() + rest).replace(/^\r?\n/, '')
  const isAnnounced = text.slice(lineStart(text, offset), offset).trim() !== ''
  const end = node.length === 0 ? offset : lineEnd(text, offset + node.length)
  return { offset, length: end - offset, text: isAnnounced ? style.newline + lines : shiftedLines(lines, column) }
}
