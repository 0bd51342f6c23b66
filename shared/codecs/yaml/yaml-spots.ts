import { isList, isObject, type Json } from '#shared/model/json.ts'
import { type PlacedNode, placed, type SyntaxChild } from '../syntax.ts'
import { columnOf } from './yaml-lines.ts'
import { shapeOf } from './yaml-shape.ts'
import type { Slot } from './yaml-write.ts'

/** A value in the text with what announces it. */
export interface Spot extends PlacedNode {
  readonly kind: Slot['kind']
  /** The column of the name or dash that it belongs to. */
  readonly column: number
  /** The end of the name, dash or tag that announces it. */
  readonly nameEnd: number
  /** Whether it stands between brackets. */
  readonly inFlow: boolean
}

/** The outermost value that is looked at. */
export function topSpot(text: string, top: PlacedNode): Spot {
  return { ...top, kind: 'root', column: columnOf(text, top.offset), nameEnd: 0, inFlow: false }
}

/** A member or item of a spot. */
export function spotIn(text: string, spot: Spot, child: SyntaxChild): Spot {
  const place = placed(spot, child)
  const nameEnd = spot.offset + child.nameStart + child.nameLength
  const shape = shapeOf(text, spot, spot.inFlow)
  if (shape === 'short') return { ...place, kind: 'tag', column: spot.column, nameEnd, inFlow: spot.inFlow }
  if (shape !== 'block') return { ...place, kind: 'key', column: spot.column, nameEnd, inFlow: true }
  const kind = spot.node.kind === 'list' ? 'dash' : 'key'
  return { ...place, kind, column: columnOf(text, spot.offset), nameEnd, inFlow: false }
}

/** The end of what announces a value: the colon or dash, and an anchor or tag that is no part of the value. */
export function announcementEnd(text: string, { nameEnd, offset }: Spot): number {
  let end = nameEnd
  for (let at = nameEnd; at < offset; ) {
    if (/\s/.test(text[at] ?? '')) at++
    else if (text[at] === '#' && /\s/.test(text[at - 1] ?? '')) at = endOfComment(text, at)
    else {
      while (at < offset && !/\s/.test(text[at] ?? '')) at++
      end = at
    }
  }
  return end
}

/** How many spaces follow the dash of an item; `undefined` where its value does not follow on the same line. */
export function gapAfter(text: string, { kind, nameEnd, offset }: Spot): number | undefined {
  const between = text.slice(nameEnd, offset)
  return kind === 'dash' && /^ +$/.test(between) ? between.length : undefined
}

function endOfComment(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** Where the objects and lists of a document stand, and what they stand in, by identity. */
export class SpotIndex {
  readonly #text: string
  readonly #top: PlacedNode
  readonly #spots = new Map<Json, Spot>()
  readonly #parents = new Map<Json, Spot>()

  constructor(text: string, top: PlacedNode) {
    this.#text = text
    this.#top = top
  }

  /** Where a list or object stands, or if it is new, that from which it was made. */
  originOf(value: Json): Spot | undefined {
    if (!isObject(value) && !isList(value)) return undefined
    if (this.#spots.size === 0) this.#visit(topSpot(this.#text, this.#top))
    const own = this.#spots.get(value)
    if (own || isList(value)) return own
    for (const part of Object.values(value)) {
      const parent = isObject(part) || isList(part) ? this.#parents.get(part) : undefined
      if (parent?.node.kind === 'object') return parent
    }
    return undefined
  }

  /** The list or object that a list or object of the document stands in. */
  parentOf(spot: Spot): Spot | undefined {
    return this.#parents.get(spot.node.value)
  }
  #visit(spot: Spot): void {
    this.#spots.set(spot.node.value, spot)
    const shape = shapeOf(this.#text, spot, spot.inFlow)
    if (shape === 'alias' || shape === 'attribute') return
    for (const child of spot.node.children) {
      if (child.node.kind === 'scalar' || child.node.isAlias || child.isMerged) continue
      this.#parents.set(child.node.value, spot)
      this.#visit(spotIn(this.#text, spot, child))
    }
  }
}
