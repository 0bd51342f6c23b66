/** Reads what CodePipeline's action types are: one entry, one file in `actions`. */
export { actionTypes } from './actions/index.ts'
export { findActionType } from './find.ts'
