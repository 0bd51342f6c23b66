/** How two changed texts become one. */
export { type MergedTexts, mergeTexts, type PipelineConflict } from './merge-texts.ts'
