import * as v from 'valibot'
import { type Caller, fail } from '#shared/rpc/contract.ts'
import type { Failure } from '#shared/rpc/failure.ts'
import { callFrame, type ServerFrame } from '#shared/rpc/frames.ts'
import type { Dispatch } from './dispatch.ts'

/** Answers the text of one frame: a call by its result, anything else by an error frame. */
export async function answerFrame(text: string, caller: Caller, dispatch: Dispatch): Promise<ServerFrame> {
  const frame = parse(text)
  const decoded = v.safeParse(callFrame, frame)
  if (decoded.success) {
    const { id, call, input } = decoded.output
    return { id, result: await dispatch(call, input, caller) }
  }
  const reason = 'A frame is JSON: {"id":1,"call":"area.member","input":…}.'
  const id = v.safeParse(v.object({ id: callFrame.entries.id }), frame)
  return id.success
    ? { id: id.output.id, result: fail('bad-request', reason) }
    : { error: { code: 'bad-request', message: reason } satisfies Failure }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
