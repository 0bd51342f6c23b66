import type { Json, JsonObject } from '#shared/model/json.ts'
import { entriesOf } from '../bracket-sequence.ts'
import { applyChanges, joined, type TextChange } from '../codec.ts'
import type { SyntaxNode } from '../syntax.ts'
import { type BlockEntry, blockEntries } from './yaml-block.ts'
import { columnOf, lineEnd, nextLine, shiftedLines } from './yaml-lines.ts'
import { shapeOf } from './yaml-shape.ts'
import type { Spot, SpotIndex } from './yaml-spots.ts'
import { comments, type YamlStyle } from './yaml-style.ts'
import { staysShort } from './yaml-tags.ts'
import { columnFor, fitted, type Slot, type Written } from './yaml-write.ts'

/** An item that stood somewhere, and the list that it stood in. */
export interface MovedItem {
  readonly spot: Spot
  readonly list: Spot
}

export interface MovesOptions {
  readonly text: string
  readonly style: YamlStyle
  readonly spots: SpotIndex
  /** The changes that make what stands at a place say something else. */
  readonly changesIn: (spot: Spot, after: Json) => readonly TextChange[]
}

/** The text of values that stand somewhere in the document already, for the place that they move to. */
export class Moves {
  readonly #options: MovesOptions
  /** Values that are being written from their text; none of them can be part of its own. */
  readonly #underway = new Set<SyntaxNode>()

  constructor(options: MovesOptions) {
    this.#options = options
  }

  /** A list or object for a slot of a block, or without one for a place between brackets. */
  written(value: JsonObject | readonly Json[], slot: Slot | undefined): Written | undefined {
    const { text, style } = this.#options
    const origin = this.#originOf(value)
    const shape = origin && shapeOf(text, origin, origin.inFlow)
    if (!origin || (shape === 'short' && (slot?.kind === 'tag' || !staysShort(origin.node, value)))) return undefined
    const { offset } = origin
    const end = offset + origin.node.length
    if (shape === 'block') {
      if (!slot) return undefined
      const column = columnFor(style, value, slot)
      const lines = this.#changed(origin, value, offset, lineEnd(text, end))
      return fitted(style, [shiftedLines(lines, column - columnOf(text, offset))], column, slot)
    }
    if (shape !== 'flow' && shape !== 'short') return undefined
    if (origin.inFlow || !slot) {
      const source = this.#changed(origin, value, offset, end)
      const hasLines = source.includes('\n')
      return hasLines && (slot || !origin.inFlow) ? undefined : { head: ` ${source}`, rest: '', isOpen: false }
    }
    const lines = shiftedLines(this.#changed(origin, value, offset, lineEnd(text, end)), slot.column - origin.column)
    const first = /^.*/.exec(lines)?.[0].trimEnd() ?? ''
    return { head: ` ${first}`, rest: lines.slice(first.length), isOpen: shape === 'short' && lines.includes('\n') }
  }

  /** Where an item of a list stood, if it was in a list before. */
  itemOf(value: Json): MovedItem | undefined {
    const spot = this.#originOf(value)
    const list = spot && this.#options.spots.parentOf(spot)
    return spot && list?.node.kind === 'list' ? { spot, list } : undefined
  }

  /** The lines of an item of a block, for a dash in `column`; `undefined` for one that stood between brackets. */
  itemLines({ spot, list }: MovedItem, value: Json, column: number): string | undefined {
    const entry = spot.kind === 'dash' ? this.#entryOf(list, spot) : undefined
    return entry && shiftedLines(this.#changed(spot, value, entry.start, entry.to), column - spot.column)
  }

  /** The comment lines right above an item; they travel with it. */
  commentsAbove({ spot, list }: MovedItem): readonly string[] {
    const { text } = this.#options
    if (shapeOf(text, list, list.inFlow) !== 'flow') {
      const entry = this.#entryOf(list, spot)
      return entry ? commentLines(text.slice(entry.from, entry.start)) : []
    }
    const entry = entriesOf(text, list, comments).find(({ child }) => child.node === spot.node)
    if (!entry) return []
    // What follows it on its line goes above too, since the comma after it is not known yet.
    const trailing = text.slice(entry.end, entry.to).replace(/^\s*,/, '')
    return commentLines(`${text.slice(entry.from, entry.start)}\n${trailing}`)
  }

  /** The text between two offsets around a value, with what differs in it changed. */
  #changed(origin: Spot, value: Json, start: number, end: number): string {
    const { text, changesIn } = this.#options
    this.#underway.add(origin.node)
    const changes = joined(changesIn(origin, value)).map((change) => ({ ...change, offset: change.offset - start }))
    this.#underway.delete(origin.node)
    if (origin.inFlow) return applyChanges(text.slice(start, end), changes)
    // An entry that goes from the end takes its line break along.
    return applyChanges(text.slice(start, nextLine(text, end)), changes).replace(/\r?\n$/, '')
  }

  #originOf(value: Json): Spot | undefined {
    const origin = this.#options.spots.originOf(value)
    return origin && !this.#underway.has(origin.node) ? origin : undefined
  }

  #entryOf(list: Spot, item: Spot): BlockEntry | undefined {
    return blockEntries(this.#options.text, list).find(({ children }) => children[0]?.node === item.node)
  }
}

/** The comments in what stands above an entry, without their indentation. */
function commentLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
