import type { Json } from '#shared/model/json.ts'

/** One difference between two declarations. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'moved' | 'renamed' | 'changed'
  /** A JSON Pointer into the declaration after; of what was removed, into the one before. */
  readonly path: string
  /** The stage that it is about or in, as people know it. */
  readonly stage?: string
  readonly action?: string
  /** The value, of what was renamed the name, of what was moved the place. */
  readonly before?: Json
  readonly after?: Json
}
