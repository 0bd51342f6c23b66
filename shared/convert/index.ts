/** Pipelines written as something else. */
export { convert } from './convert.ts'
export { readSource, type Source, type SourcePipeline } from './source.ts'
export type { ConversionTarget, Converted } from './target.ts'
export { conversionTargets } from './targets/index.ts'
