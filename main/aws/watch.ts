import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Result } from '#shared/rpc/contract.ts'
import type { FailureCode } from '#shared/rpc/failure.ts'
import type { RemoteState } from '#shared/rpc/remote-pipeline.ts'

export interface WatchOptions {
  look(): Promise<Result<RemoteState>>
  /** Hears the first outcome, and then each that differs from the one before. */
  tell(outcome: Result<RemoteState>): void
  readonly signal: AbortSignal
  /** Waits; ends early when the signal does. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>
}

const quickest = 2000
const slowest = 30_000
/** What trying again mends only once somebody did something. */
const lasting: readonly FailureCode[] = [
  'access-denied',
  'credentials-expired',
  'no-credentials',
  'no-region',
  'not-found',
]

/**
 * Looks at the state of a pipeline again and again until the signal ends it: often while something is under way, ever
 * more seldom while nothing changes, and most seldom where somebody has to help first.
 */
export async function watchState({ look, tell, signal, wait = sleep }: WatchOptions): Promise<void> {
  let last: Result<RemoteState> | undefined
  let pause = quickest
  while (!signal.aborted) {
    const outcome = await look()
    if (signal.aborted) return
    const isNew = !isDeepStrictEqual(last, outcome)
    if (isNew) tell(outcome)
    last = outcome
    pause = pauseAfter(outcome, isNew, pause)
    await wait(pause, signal)
  }
}

function pauseAfter(outcome: Result<RemoteState>, isNew: boolean, before: number): number {
  if (!outcome.ok) return lasting.includes(outcome.failure.code) ? slowest : Math.min(before * 2, slowest)
  const isUnderWay = outcome.value.stages.some(({ status }) => status === 'InProgress' || status === 'Stopping')
  return isNew || isUnderWay ? quickest : Math.min(before * 1.5, slowest)
}

async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(milliseconds, undefined, { signal, ref: false })
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error
  }
}
