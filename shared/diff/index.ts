/** What differs between two declarations, and how two changed ones become one. */
export type { Change } from './change.ts'
export { diffPipelines } from './diff-pipelines.ts'
