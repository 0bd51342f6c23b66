import type { Bindings } from './bindings.ts'

/** What an execution was started with beside its declaration. Plain data: kept, so that another process can go on. */
export interface Terms {
  readonly documentFolder: string | null
  readonly bindings: Bindings
  /** `STAGE.ACTION` to an absolute path, perhaps with `#REF`. */
  readonly sources: Readonly<Record<string, string>>
  /** Source action to the commit that it takes. */
  readonly commits: Readonly<Record<string, string>>
}

/** The name by which one action is meant on the command line and in bindings. */
export function placeName(place: { readonly stage: string; readonly action: string }): string {
  return `${place.stage}.${place.action}`
}
