import { type Connection, getState, watchState } from '#main/aws/index.ts'
import type { Caller } from '#shared/rpc/contract.ts'
import type { Target } from '#shared/rpc/target.ts'
import type { WatchedState } from '#shared/rpc/targets.ts'

/** A pipeline at a target. */
export interface WatchedPipeline {
  readonly target: Target
  readonly name: string
}

/** What pages look at, each for itself, so that nothing is asked for a page that is gone. */
export interface Watches {
  begin(pipeline: WatchedPipeline, caller: Caller): void
  end(pipeline: WatchedPipeline, caller: string): void
  /** Ends all that a page looks at. */
  release(caller: string): void
  stop(): void
}

/** Keeps the watches of all pages; a connection is looked up for each look, since it may have been opened anew. */
export function createWatches(connectionTo: (target: Target) => Connection, log: (message: string) => void): Watches {
  const watches = new Map<string, Map<string, AbortController>>()
  const release = (caller: string) => {
    for (const watch of watches.get(caller)?.values() ?? []) watch.abort()
    watches.delete(caller)
  }
  return {
    begin({ target, name }, caller) {
      const own = watches.get(caller.id) ?? new Map<string, AbortController>()
      watches.set(caller.id, own)
      const key = keyOf({ target, name })
      own.get(key)?.abort()
      const watch = new AbortController()
      own.set(key, watch)
      watchState({
        look: () => getState(connectionTo(target), name),
        tell(outcome) {
          const told = outcome.ok ? { state: outcome.value } : { failure: outcome.failure }
          caller.tell('targets.changed', { target, name, ...told } satisfies WatchedState)
        },
        signal: watch.signal,
      }).catch((error: unknown) => {
        log(`A watch ended: ${error instanceof Error ? error.message : String(error)}`)
      })
    },
    end(pipeline, caller) {
      const own = watches.get(caller)
      own?.get(keyOf(pipeline))?.abort()
      own?.delete(keyOf(pipeline))
    },
    release,
    stop() {
      for (const caller of watches.keys()) release(caller)
    },
  }
}

function keyOf({ target, name }: WatchedPipeline): string {
  return JSON.stringify([target, name])
}
