/** The local engine, as the hosts and the command line see it. */
export type { PipelineState } from '#shared/execution/pipeline-state.ts'
export type { Engine, Preview, StartProblem, StartRun } from './api.ts'
export type { Clock } from './clock.ts'
export { createEngine, type EngineOptions } from './engine.ts'
export type { Breakpoint, Held } from './holds.ts'
