import { findTemplate } from '#shared/codecs/cloudformation/template-resources.ts'
import type { DocumentFormat, ReadDocument } from '#shared/codecs/codec.ts'
import { readDocument } from '#shared/codecs/index.ts'
import type { TextTree } from '#shared/codecs/notation.ts'
import { commentsIn } from '#shared/codecs/read/comments.ts'
import { treeOf } from '#shared/codecs/read/read-document.ts'
import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { inWords, type Message } from '#shared/model/message.ts'
import { cloudFormationMember, tagsMember } from '#shared/model/schema/schema-at.ts'
import { plainObject } from './plain-value.ts'
import { isTerraform, readTerraform } from './terraform/read-terraform.ts'

/** A document that pipelines can be converted from. */
export interface Source {
  readonly text: string
  readonly format: DocumentFormat | 'terraform'
  readonly pipelines: readonly SourcePipeline[]
  /** Everything that a template’s document says; the template need not be all of it. */
  readonly whole?: JsonObject
  readonly template?: JsonObject
  readonly comments: readonly string[]
}

export interface SourcePipeline {
  /** The name of its resource; absent where the document is nothing but the pipeline. */
  readonly logicalId?: string
  readonly name: string | undefined
  /** With the tags that API JSON has beside it. */
  readonly declaration: JsonObject
  /** What stands beside the properties of its resource, such as `DependsOn`. */
  readonly attributes: JsonObject
  /** What a declaration has no words for. */
  readonly notes: readonly Message[]
}

/** What can be converted in a text, or what keeps it from being read. */
export function readSource(text: string): Source | { readonly fault: string } {
  const document = readDocument(text)
  const tree = treeOf(document)
  if (document.pipelines.length === 0 && isTerraform(text)) {
    const { pipelines, fault } = readTerraform(text)
    if (fault) return { fault: inWords(fault) }
    return { text, format: 'terraform', comments: [], pipelines: pipelines.map((one) => ({ ...one, attributes: {} })) }
  }
  const problem = document.problems.find(({ severity }) => severity === 'error')
  if (problem) return { fault: problem.message }
  if (!tree || document.format === null) return { fault: 'There is no pipeline in it.' }
  return sourceOf(document, tree, document.format)
}

function sourceOf(document: ReadDocument, tree: TextTree, format: DocumentFormat): Source {
  const { text } = document
  const comments = commentsIn(text, format === 'cloudformation-yaml' ? 'YAML' : 'JSON')
  const source = { text, format, comments: comments.map(({ start, end }) => text.slice(start, end)) }
  const whole = plainObject(text, tree.root)
  const template = findTemplate(tree.root)
  const pipelines = document.pipelines.map(({ name, logicalId, declaration }): SourcePipeline => {
    const resource = template?.resources.find((one) => one.logicalId === logicalId)?.place
    return {
      name,
      declaration: template ? declaration : withTags(declaration),
      ...(logicalId === undefined ? {} : { logicalId }),
      attributes: attributesOf(resource?.node.value),
      notes: [],
    }
  })
  if (!template) return { ...source, pipelines }
  return { ...source, pipelines, whole, template: plainObject(text, template.place) }
}

function attributesOf(resource: Json | undefined): JsonObject {
  if (!isObject(resource)) return {}
  const { Type: _type, Properties: _properties, ...attributes } = resource
  return attributes
}

/** The tags of CodePipeline JSON where a template has them. */
function withTags({ [tagsMember]: tags, ...declaration }: JsonObject): JsonObject {
  if (!isList(tags)) return declaration
  const Tags = tags.map((tag) => ({ Key: member(tag, 'key') ?? '', Value: member(tag, 'value') ?? '' }))
  return { ...declaration, [cloudFormationMember]: { Tags } }
}
