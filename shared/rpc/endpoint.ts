import * as v from 'valibot'
import { ask } from './contract.ts'

/** What answers AWS's own tools on this machine. */
export interface EndpointStatus {
  /** `null` while nothing answers. */
  readonly endpointUrl: string | null
  readonly region: string
  /** The file that holds the keys of each role. What is in it, no page is told. */
  readonly keysFile: string
}

/** The switch for what `stagecraft endpoint` does. */
export const endpoint = {
  status: ask<EndpointStatus>()(v.undefined()),
  /** Answers from now on; fails where the port is taken. */
  start: ask<EndpointStatus>()(v.undefined()),
  /** Nobody is answered any more: programs that actions started neither. */
  stop: ask<EndpointStatus>()(v.undefined()),
  /** Writes a profile for each role into the files of AWS's tools; fails with `already-exists` where another's is in the way. */
  writeProfile: ask<{ readonly profiles: readonly string[]; readonly config: string }>()(
    v.object({ name: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/)) }),
  ),
}
