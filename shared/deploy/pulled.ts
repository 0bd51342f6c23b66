import type { Catalog } from '#shared/catalog/index.ts'
import type { DocumentPipeline, ReadDocument, TextChange } from '#shared/codecs/codec.ts'
import { patchDocument } from '#shared/codecs/index.ts'
import { isObject, type JsonObject, member } from '#shared/model/json.ts'
import { readAction, readStage } from '#shared/model/pipeline.ts'
import { tagsMember } from '#shared/model/schema/schema-at.ts'
import { mapActions } from './actions.ts'
import type { RemotePipeline } from './differences.ts'
import { namesake, secretKeysOf, secretsIn } from './secrets.ts'

/**
 * The document of a pipeline that was pulled, as `get-pipeline` shows it: with the version and the ARN that a push
 * compares, and with its tags. Times are left out: they would change without anything having changed.
 */
export function pulledText({ declaration, pipelineArn, tags = {} }: RemotePipeline): string {
  const document = {
    pipeline: declaration,
    ...(pipelineArn === undefined ? {} : { metadata: { pipelineArn } }),
    ...(Object.keys(tags).length === 0 ? {} : { tags: tagList(tags) }),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/**
 * The changes of text that make a document of CodePipeline JSON say what was pulled. Secrets that are written in it stay
 * where a mask was pulled for them.
 */
export function pulledOver(
  document: ReadDocument,
  pipeline: DocumentPipeline,
  { declaration, tags = {} }: RemotePipeline,
  catalog: Catalog,
): readonly TextChange[] {
  const after = withSecretsOf(pipeline.declaration, declaration, catalog)
  const hasTags = Object.keys(tags).length > 0 || pipeline.declaration[tagsMember] !== undefined
  return patchDocument(document, pipeline, { ...after, ...(hasTags ? { [tagsMember]: tagList(tags) } : {}) })
}

function withSecretsOf(written: JsonObject, pulled: JsonObject, catalog: Catalog): JsonObject {
  const keysOf = secretKeysOf([written, pulled], catalog)
  const masks = secretsIn(pulled, keysOf).filter(({ isMasked }) => isMasked)
  return mapActions(pulled, (raw, rawStage) => {
    const [action, stage] = [readAction(raw), readStage(rawStage)]
    const own = namesake(written, { action, stage })?.configuration
    const keys = masks.filter((secret) => secret.action === action).map(({ key }) => key)
    const known = keys.flatMap((key) => {
      const secret = member(own, key)
      return secret === undefined ? [] : [[key, secret] as const]
    })
    if (known.length === 0 || !isObject(raw.configuration)) return raw
    return { ...raw, configuration: { ...raw.configuration, ...Object.fromEntries(known) } }
  })
}

function tagList(tags: Readonly<Record<string, string>>) {
  return Object.entries(tags).map(([key, value]) => ({ key, value }))
}
