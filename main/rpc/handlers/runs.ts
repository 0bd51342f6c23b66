import type { RunEvent } from '#shared/execution/events.ts'
import { type Client, fail, type Handlers } from '#shared/rpc/contract.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'
import type { NamedPaths } from '../named-paths.ts'

/** What is asked of the local engine, in the contract's own shapes. */
export interface LocalRuns
  extends Pick<Client<StagecraftContract>['runs'], 'start' | 'stop' | 'approve' | 'list' | 'events'> {
  /** Tells every event of every run; gives the way to end it. */
  subscribe(listener: (event: RunEvent) => void): () => void
  close(): Promise<void>
}

/** Local runs, of documents that are open or have no file yet. */
export function runHandlers(runs: LocalRuns, named: NamedPaths): Handlers<StagecraftContract>['runs'] {
  return {
    async start(input) {
      // The folder of the document is where sources are read from, so it is no folder of the page's own choice.
      if (input.path !== null && !named.has(input.path)) {
        return fail('not-permitted', `${input.path}: open this document before you run it.`, { path: input.path })
      }
      return runs.start(input)
    },
    stop: (input) => runs.stop(input),
    approve: (input) => runs.approve(input),
    list: (input) => runs.list(input),
    events: (input) => runs.events(input),
  }
}
