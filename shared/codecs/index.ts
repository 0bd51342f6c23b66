import type { JsonObject } from '#shared/model/json.ts'
import type { Codec, DocumentPipeline, ReadDocument, TextChange } from './codec.ts'
import { codepipelineJson } from './codepipeline-json.ts'

/** Every notation that a pipeline can be read from. */
export const codecs: readonly Codec[] = [codepipelineJson]

/**
 * Reads a document in whichever notation it is; never throws. With `previous` only what differs is parsed anew, quickest
 * with the `changes` that lead from its text to this one.
 */
export function readDocument(text: string, previous?: ReadDocument, changes?: readonly TextChange[]): ReadDocument {
  return codepipelineJson.read(text, previous, changes)
}

/** The smallest changes of text that make a pipeline of a document say `after`. */
export function patchDocument(
  document: ReadDocument,
  pipeline: DocumentPipeline,
  after: JsonObject,
): readonly TextChange[] {
  const codec = codecs.find(({ id }) => id === document.format)
  if (!codec) throw new Error('Only a document that holds a pipeline can be patched.')
  return codec.patch(document, pipeline, after)
}
