import type { Json } from '#shared/model/json.ts'
import { canonical } from './canonical.ts'
import { type Description, likeness } from './likeness.ts'

/** For each item of a list after, the index of the item before that it was; `undefined` for a new one. */
export type Matching = readonly (number | undefined)[]

/** How items are known again. */
export interface Identification<Item> {
  /** The name that tells an item apart; `undefined` for one without. */
  nameOf(item: Item): string | undefined
  describe(item: Item): Description
  valueOf(item: Item): Json
}

/** Matches the items of two lists: by name, then what says the same, then what is alike enough to be renamed. */
export function matchItems<Item>(before: readonly Item[], after: readonly Item[], how: Identification<Item>): Matching {
  const pairing = new Pairing(before, after)
  pairing.byName(how)
  pairing.byLikeness(how)
  return pairing.result
}

/** Finds pairs in two lists step by step; what has its partner is left alone by the steps that follow. */
export class Pairing<Item> {
  readonly result: (number | undefined)[]
  readonly #before: readonly Item[]
  readonly #after: readonly Item[]
  readonly #left: Set<number>

  constructor(before: readonly Item[], after: readonly Item[]) {
    this.#before = before
    this.#after = after
    this.#left = new Set(before.keys())
    this.result = after.map(() => undefined)
  }

  /** Items of one name; where several have it, first those that say the same, then in order. */
  byName({ nameOf, valueOf }: Identification<Item>): void {
    this.#byText((item) => {
      const name = nameOf(item)
      return name === undefined ? undefined : `${name} ${canonical(valueOf(item))}`
    })
    this.#byText(nameOf)
  }

  /** Items of one type that say the same, then those that are alike, the most alike first. */
  byLikeness({ describe, valueOf }: Identification<Item>): void {
    if (this.#left.size === 0 || !this.result.includes(undefined)) return
    this.#byText((item) => `${describe(item).type} ${canonical(valueOf(item))}`)
    const old = Map.groupBy(
      this.#entries(this.#before, [...this.#left]).map(([index, item]) => ({ index, own: describe(item) })),
      ({ own }) => own.type,
    )
    const pairs = this.#entries(this.#after, this.#open()).flatMap(([here, item]) => {
      const own = describe(item)
      return (old.get(own.type) ?? []).flatMap(({ index: there, own: other }) => {
        const score = likeness(other, own)
        return score === undefined ? [] : [{ there, here, score }]
      })
    })
    const distance = ({ there, here }: { there: number; here: number }) => Math.abs(there - here)
    pairs.sort((a, b) => b.score - a.score || distance(a) - distance(b) || a.there - b.there)
    for (const { there, here } of pairs) this.#pair(there, here)
  }

  #byText(textOf: (item: Item) => string | undefined): void {
    const open = this.#open()
    if (open.length === 0 || this.#left.size === 0) return
    const places = new Map<string, number[]>()
    for (const [index, item] of this.#entries(this.#before, [...this.#left])) {
      const text = textOf(item)
      if (text === undefined) continue
      const known = places.get(text)
      if (known) known.push(index)
      else places.set(text, [index])
    }
    for (const [index, item] of this.#entries(this.#after, open)) {
      const text = textOf(item)
      const there = text === undefined ? undefined : places.get(text)?.shift()
      if (there !== undefined) this.#pair(there, index)
    }
  }

  #pair(there: number, here: number): void {
    if (this.result[here] !== undefined || !this.#left.delete(there)) return
    this.result[here] = there
  }

  #open(): readonly number[] {
    return [...this.result.keys()].filter((index) => this.result[index] === undefined)
  }

  #entries(items: readonly Item[], indexes: readonly number[]): readonly (readonly [number, Item])[] {
    return indexes.flatMap((index) => {
      const item = items[index]
      return item === undefined ? [] : [[index, item] as const]
    })
  }
}
