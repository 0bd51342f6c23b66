import type { JsonObject } from '#shared/model/json.ts'
import type { Message } from '#shared/model/message.ts'
import type { Source, SourcePipeline } from './source.ts'

/** Something that a pipeline can be written as. */
export interface ConversionTarget {
  readonly id: string
  /** What people call it. */
  readonly title: string
  /** What files of this kind end with. */
  readonly extension: string
  /** Whether it can say everything that a template says, and leaves functions to CloudFormation. */
  readonly isTemplate: boolean
  write(pipeline: SourcePipeline, source: Source): Converted
}

export interface Converted {
  readonly text: string
  /** What could not be expressed, or not as it was. */
  readonly notes: readonly Message[]
}

/** A declaration without what a target has no words for, and what that was. */
export interface Pruned {
  readonly declaration: JsonObject
  readonly notes: readonly Message[]
}
