import type { Catalog } from '#shared/catalog/index.ts'
import type { Action } from '#shared/model/action.ts'
import type { Json } from '#shared/model/json.ts'
import type { Message } from '#shared/model/message.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import type { Spot } from './spot.ts'

/** Something that may stand at the caret. */
export interface Offer {
  readonly kind: 'member' | 'value' | 'item' | 'reference'
  /** What the list shows. */
  readonly label: string
  /** Beside the label: a type, a source. */
  readonly detail?: string
  readonly description?: Message
  readonly docs?: string
  /** For a member: a value to begin with. For everything else: the value itself. */
  readonly value?: Json
  /** Offers of a smaller rank come first; 0 by default. */
  readonly rank?: number
}

/** What sources of offers look at. */
export interface Asked {
  readonly spot: Spot
  readonly pipeline: Pipeline
  readonly catalog: Catalog
  /** The action that the caret is in. */
  readonly action: Action | undefined
}

/** One kind of thing that may stand at a caret; gives nothing where it does not belong. */
export type OfferSource = (asked: Asked) => Iterable<Offer>
