import * as v from 'valibot'
import type { Result } from './contract.ts'
import type { Failure } from './failure.ts'

/** The largest frame that is read: 16 MiB of text, as the outer contract says. */
export const maximumFrameBytes = 16 * 1024 * 1024

/** What a page asks, as one JSON text: `call` is `area.member`, and `id` tells its answer from others. */
export const callFrame = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  call: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  input: v.optional(v.unknown()),
})

export type CallFrame = v.InferOutput<typeof callFrame>

/** What the machine says: the answer to one call, an event, or that a frame could not be understood. */
export type ServerFrame =
  | { readonly id: number; readonly result: Result<unknown> }
  | { readonly event: string; readonly payload: unknown }
  | { readonly error: Failure }

/** The path on the page's own origin where the frames are exchanged. */
export const socketPath = '/rpc'
