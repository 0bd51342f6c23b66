import type { JsonObject } from '#shared/model/json.ts'
import { cloudformationJson } from './cloudformation/cloudformation-json.ts'
import { cloudformationYaml } from './cloudformation/cloudformation-yaml.ts'
import type { Codec, DocumentPipeline, ReadDocument, TextChange } from './codec.ts'
import { codepipelineJson } from './codepipeline-json.ts'
import { readAny, treeOf } from './read/read-document.ts'

export { looksLikeJson } from './read/which-notation.ts'

/** Every format that a pipeline can be read from; what the first takes for its own is not offered to the next. */
export const codecs: readonly Codec[] = [codepipelineJson, cloudformationJson, cloudformationYaml]

/**
 * Reads a document in whichever format it is; never throws. With `previous` only what differs is parsed anew, quickest
 * with the `changes` that lead from its text to this one.
 */
export function readDocument(text: string, previous?: ReadDocument, changes?: readonly TextChange[]): ReadDocument {
  return readAny({ codecs, text, previous, changes })
}

/** The smallest changes of text that make a pipeline of a document say `after`. */
export function patchDocument(
  document: ReadDocument,
  pipeline: DocumentPipeline,
  after: JsonObject,
): readonly TextChange[] {
  const codec = codecs.find(({ id }) => id === document.format)
  const tree = treeOf(document)
  if (!codec || !tree) throw new Error('Only a document that parses and holds a pipeline can be patched.')
  return codec.patch(tree, pipeline, after)
}
