import { isObject, type JsonObject } from '#shared/model/json.ts'
import type { Codec, DocumentFormat, TemplateResource, Template } from '../codec.ts'
import type { Notation } from '../notation.ts'
import { pipelineAt } from '../pipeline-at.ts'
import { childOf, type PlacedNode, rangeAt, type SyntaxNode } from '../syntax.ts'
import { findTemplate, type FoundResource } from './template-resources.ts'
import { toDeclaration } from './to-declaration.ts'
import { toProperties } from './to-properties.ts'

/** CloudFormation templates in a notation: the pipelines in them, each known by its logical id. */
export function templateCodec(id: DocumentFormat, notation: Notation): Codec {
  return {
    id,
    notation,

    find({ text, root }) {
      const template = findTemplate(root)
      if (!template) return undefined
      const { place, resources } = template
      return {
        pipelines: resources
          .filter(isPipeline)
          .map((resource) => pipelineAt(declarationOf(text, resource), resource.logicalId)),
        template: {
          resources: resources.filter((resource) => !isPipeline(resource)).map(asResource),
          eventRules: () => eventRulesIn(place),
          names: (section) => childOf(place.node, section)?.node.children.map(({ name }) => String(name)) ?? [],
        },
      }
    },

    patch({ text, root }, pipeline, after) {
      const found = findTemplate(root)?.resources.find(({ logicalId }) => logicalId === pipeline.logicalId)
      const resource = found?.place.node.value
      if (!found || !isObject(resource) || declarationOf(text, found).node.value !== pipeline.declaration) {
        throw new Error('A patch needs the document that the pipeline was read from.')
      }
      if (after === pipeline.declaration) return []
      const Properties = toProperties(after, pipeline.declaration)
      return notation.patch(text, found.place, { ...resource, Properties })
    },
  }
}

function eventRulesIn(template: PlacedNode): ReturnType<Template['eventRules']> {
  const section = childOf(template.node, 'Resources')?.node
  return (section?.children ?? []).flatMap(({ name, node }) =>
    childOf(node, 'Type')?.node.value === 'AWS::Events::Rule'
      ? [{ logicalId: String(name), properties: childOf(node, 'Properties')?.node.value }]
      : [],
  )
}

function isPipeline({ type }: FoundResource): boolean {
  return type === 'AWS::CodePipeline::Pipeline'
}

/** The declaration in a resource; an empty one where its properties are missing or no object. */
function declarationOf(text: string, { place, properties }: FoundResource): PlacedNode {
  if (properties && isObject(properties.node.value)) {
    return { node: toDeclaration(text, properties), offset: properties.offset }
  }
  const { node, offset } = properties ?? place
  return { node: { ...node, kind: 'object', children: [], value: emptyFor(place.node.value) }, offset }
}

/** Always the same for the same resource, since identity tells what changed. */
function emptyFor(resource: SyntaxNode['value']): JsonObject {
  if (!isObject(resource)) return {}
  const known = empties.get(resource)
  if (known) return known
  const made = {}
  empties.set(resource, made)
  return made
}

const empties = new WeakMap<JsonObject, JsonObject>()

function asResource({ logicalId, type, place, properties }: FoundResource): TemplateResource {
  const { offset, node } = place
  return {
    logicalId,
    type,
    properties: properties?.node.value,
    rangeOf: (location, part) =>
      properties ? rangeAt(properties, location, part) : { start: offset, end: offset + node.length },
  }
}
