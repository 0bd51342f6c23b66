import type { RunEvent } from '#shared/execution/events.ts'
import { type Client, fail, type Handlers, type Result, succeed } from '#shared/rpc/contract.ts'
import type { StagecraftContract } from '#shared/rpc/index.ts'
import type { PipelineChange, RunNews } from '#shared/rpc/runs.ts'
import type { NamedPaths } from '../named-paths.ts'
import type { LocalRecords } from './records.ts'

type Served = Client<StagecraftContract>['runs']

/** What is asked of the local engine, in the contract's own shapes. */
export interface LocalRuns
  extends Pick<Served, 'start' | 'stop' | 'approve' | 'retry' | 'rollBack' | 'override' | 'setTransition' | 'state'> {
  /** Everything that was told of one execution so far; what its actions wrote only where it is asked for. */
  events(request: {
    readonly pipelineExecutionId: string
    readonly logs: boolean
  }): Promise<Result<readonly RunEvent[]>>
  readonly records: Pick<Served, 'list'> & LocalRecords
  /** Tells every event of every run; gives the way to end it. */
  subscribe(listener: (event: RunEvent) => void): () => void
  /** Tells what changes about pipelines themselves; gives the way to end it. */
  subscribeChanges(listener: (change: PipelineChange) => void): () => void
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
    retry: (input) => runs.retry(input),
    rollBack: (input) => runs.rollBack(input),
    override: (input) => runs.override(input),
    setTransition: (input) => runs.setTransition(input),
    state: (input) => runs.state(input),
    list: (input) => runs.records.list(input),
    async events(input) {
      const told = await runs.events({ ...input, logs: false })
      return told.ok ? succeed(told.value.filter(isNews)) : told
    },
  }
}

/** Whether pages are told of an event; they read logs themselves, as much as they show. */
export function isNews(event: RunEvent): event is RunNews {
  return event.type !== 'log'
}
