import * as fc from 'fast-check'

/** Draws random values one after the other. */
export interface Draw {
  /** A whole number between two, both possible. */
  from(least: number, most: number): number
  /** Something that happens about so often. */
  chance(share?: number): boolean
  one<T>(values: readonly T[]): T
  /** Some of them, in their order; perhaps none. */
  some<T>(values: readonly T[]): readonly T[]
  /** A name of small letters, digits and hyphens. */
  word(): string
}

/** Values that are put together from what is drawn; the same draws give the same value. */
export function drawing<T>(make: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((value) => {
    const from = (min: number, max: number) => value(fc.integer, { min, max })
    const chance = (share = 0.5) => from(1, 100) <= share * 100
    const one = <Item>(values: readonly Item[]): Item => {
      const item = values[from(0, values.length - 1)]
      if (item === undefined) throw new Error('There is nothing to draw from.')
      return item
    }
    return make({
      from,
      chance,
      one,
      some: (values) => values.filter(() => chance()),
      word: () => value(fc.stringMatching, /^[a-z][a-z0-9]{1,8}(-[a-z0-9]{1,6})?$/),
    })
  })
}
