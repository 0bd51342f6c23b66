/** What differs between two declarations, and how two changed ones become one. */
export { type Change, placeOf } from './change.ts'
export type { Conflict } from './conflict.ts'
export { type ItemChange, itemChanges } from './item-changes.ts'
export { inCommon } from './in-common.ts'
export { diffPipelines } from './diff-pipelines.ts'
export type { Sides } from './merge-order.ts'
export { type MergedPipelines, mergePipelines } from './merge-pipelines.ts'
export { type MergedRun, mergeRuns } from './merge-runs.ts'
