import { findTemplate } from '#shared/codecs/cloudformation/template-resources.ts'
import type { DocumentPipeline, ReadDocument } from '#shared/codecs/codec.ts'
import { treeOf } from '#shared/codecs/read/read-document.ts'
import { isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { resolve } from '#shared/resolve/index.ts'
import { plainObject } from './plain-value.ts'
import { resolvedDeclaration } from './resolved.ts'

/** A pipeline as it can be run on a machine where nothing of its template was deployed. */
export interface LocalPipeline {
  readonly declaration: JsonObject
  /** The template that it comes from; empty where the document is none. */
  readonly template: JsonObject
  /** The properties of the build projects that stand beside it, by their names, as far as they could be worked out. */
  readonly projects: Readonly<Record<string, JsonObject>>
}

/** Works out the functions of a pipeline’s template; resources that are not there are known by their names. */
export function localPipeline(
  document: ReadDocument,
  { logicalId, declaration }: Pick<DocumentPipeline, 'logicalId' | 'declaration'>,
  parameters: Readonly<Record<string, string>>,
): LocalPipeline {
  const tree = treeOf(document)
  const found = tree && findTemplate(tree.root)
  if (!found || logicalId === undefined) return { declaration, template: {}, projects: {} }
  const template = plainObject(document.text, found.place)
  const local = (value: Json) => resolve(value, template, parameters, { isLocal: true })
  const resources = isObject(template.Resources) ? Object.entries(template.Resources) : []
  const projects = resources.flatMap(([id, resource]) => {
    if (member(resource, 'Type') !== 'AWS::CodeBuild::Project') return []
    const name = local({ Ref: id })
    const properties = local(member(resource, 'Properties') ?? {})
    return typeof name === 'string' && isObject(properties) ? [[name, properties] as const] : []
  })
  return {
    declaration: resolvedDeclaration(template, logicalId, parameters, { isLocal: true }) ?? declaration,
    template,
    projects: Object.fromEntries(projects),
  }
}
