import type { TextRange } from '#shared/codecs/codec.ts'
import type { Message } from '#shared/model/message.ts'
import type { Offer } from './offer.ts'

/** Something that can be put in at the caret. */
export interface Completion {
  readonly kind: Offer['kind']
  readonly label: string
  readonly detail?: string
  readonly description?: Message
  readonly docs?: string
  /** What it replaces. */
  readonly range: TextRange
  /** Its further lines are indented from the line that it begins on. */
  readonly text: string
  /** Where in `text` the caret goes. */
  readonly caret: number
  /** What the list is filtered by. */
  readonly filter: string
  readonly rank: number
}
