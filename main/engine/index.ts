/** The local engine, as the hosts and the command line see it. */
export type { Engine, PipelineState, Preview, StartProblem, StartRun } from './api.ts'
export type { Clock } from './clock.ts'
export type { WorkerJobs } from './jobs/api.ts'
export type { Job, JobData } from './jobs/job.ts'
export { createEngine, type EngineOptions } from './engine.ts'
export type { Breakpoint, Held } from './holds.ts'
export type { ExecutionRow, PipelineChange, PipelineRow, Pipelines, WebhookRow } from './pipelines.ts'
export { artifactBucket, artifactLocation } from './artifacts/location.ts'
