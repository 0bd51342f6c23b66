import type { Json } from '#shared/model/json.ts'

/** Something that both sides changed, each in its own way. */
export interface Conflict {
  /** What cannot be both: values, places in a list, or two items of one name. */
  readonly kind: 'value' | 'place' | 'name'
  /** A JSON Pointer into ours; of what ours has not, into theirs. */
  readonly path: string
  readonly stage?: string
  readonly action?: string
  /** What each side has; absent where it has nothing there. */
  readonly base?: Json
  readonly ours?: Json
  readonly theirs?: Json
}
