/** The local engine, as the hosts and the command line see it. */
export type { Engine, Preview, StartProblem, StartRun } from './api.ts'
export { createEngine, type EngineOptions } from './engine.ts'
