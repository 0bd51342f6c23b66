/** The local engine, as the hosts and the command line see it. */
export type { Engine, PipelineState, Preview, StartProblem, StartRun } from './api.ts'
export type { Clock } from './clock.ts'
export { createEngine, type EngineOptions } from './engine.ts'
export type { Breakpoint, Held } from './holds.ts'
export type { ExecutionRow, PipelineChange, PipelineRow, Pipelines, WebhookRow } from './pipelines.ts'
export { artifactBucket, artifactLocation } from './artifacts/location.ts'
export { type ChosenRevision, revisionTypes } from './sources/revision.ts'
export { chosenRevisions } from './terms.ts'
