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

/** What a change is about: the stage and action by their indexes, and the path from there. */
export function placeOf({ path }: Pick<Change, 'path'>): ChangedPlace {
  const [, stage, action, inside = ''] = /^(?:\/stages\/(\d+)(?:\/actions\/(\d+))?)?(.*)$/s.exec(path) ?? []
  return {
    ...(stage === undefined ? {} : { stage: Number(stage) }),
    ...(action === undefined ? {} : { action: Number(action) }),
    inside,
  }
}

export interface ChangedPlace {
  readonly stage?: number
  readonly action?: number
  /** Empty where it is about the whole stage or action. */
  readonly inside: string
}
