import type { TextRange } from '#shared/codecs/codec.ts'
import type { Location } from '#shared/model/location.ts'

/** What a text says of the place of the caret, even while it does not parse. */
export interface TextContext {
  /** Member names and indexes from the document's root, as they are written. */
  readonly path: Location
  /** Whether the caret is in a member's name; then `path` ends with the object that the member is for. */
  readonly isName: boolean
  /** What is replaced by whatever is chosen, quotes included. */
  readonly range: TextRange
  /** What stands there up to the caret, without quotes. */
  readonly typed: string
  /** Whether there is a colon behind the name already. */
  readonly hasColon: boolean
  /** Whether a YAML list has its dash here and nothing says yet what the item is. */
  readonly isBareItem: boolean
  /** The quotes around what stands there. */
  readonly quote: '' | '"' | "'"
}
