import type { DocumentFormat, DocumentPipeline, ReadDocument } from '#shared/codecs/codec.ts'
import type { Location } from '#shared/model/location.ts'
import { declarationLocation } from './declaration-location.ts'
import { jsonContext } from './json-context.ts'
import type { TextContext } from './text-context.ts'
import { yamlContext } from './yaml-context.ts'

/** The place of the caret in a pipeline. */
export interface Spot extends TextContext {
  readonly text: string
  readonly offset: number
  readonly format: DocumentFormat
  /** As it was when the text parsed last. */
  readonly pipeline: DocumentPipeline
  /** The place in the declaration; for a name, the object that it is for. */
  readonly location: Location
}

/**
 * Where in a pipeline a caret is; `undefined` outside of any. `last` is what the document said when it parsed last, which
 * may be before the last keystrokes.
 */
export function spotAt(text: string, offset: number, last: ReadDocument): Spot | undefined {
  const { format } = last
  if (format === null) return undefined
  const context = format === 'cloudformation-yaml' ? yamlContext(text, offset) : jsonContext(text, offset)
  if (!context) return undefined
  const found = declarationLocation(context.path, last)
  return found && { ...context, text, offset, format, ...found }
}
