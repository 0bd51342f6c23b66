import { childOf, type PlacedNode, placed, type SyntaxChild } from '../syntax.ts'

/** A resource of CodePipeline in a template. */
export interface FoundResource {
  readonly logicalId: string
  readonly type: string
  readonly place: PlacedNode
  /** The value of `Properties`, whatever it is. */
  readonly properties: PlacedNode | undefined
}

/** The object that holds the sections of a template: `Resources`, `Parameters` and so on. */
export interface FoundTemplate {
  readonly place: PlacedNode
  readonly resources: readonly FoundResource[]
}

/**
 * The template in a tree. It stands at the top; other tools keep one inside of a file of their own (`resources` of the
 * Serverless Framework, for one), which counts where a resource of CodePipeline is in it.
 */
export function findTemplate(root: PlacedNode): FoundTemplate | undefined {
  if (childOf(root.node, 'Resources') || childOf(root.node, 'AWSTemplateFormatVersion')) {
    return { place: root, resources: resourcesOf(root) }
  }
  return nested(root, deepest)
}

const deepest = 3

function nested(place: PlacedNode, depth: number): FoundTemplate | undefined {
  if (depth === 0 || place.node.kind !== 'object') return undefined
  for (const child of place.node.children) {
    const inner = placed(place, child)
    const resources = resourcesOf(inner)
    if (resources.length > 0) return { place: inner, resources }
    const found = nested(inner, depth - 1)
    if (found) return found
  }
  return undefined
}

function resourcesOf(template: PlacedNode): readonly FoundResource[] {
  const section = childOf(template.node, 'Resources')
  if (!section) return []
  // Of two with one name the later counts, as everywhere.
  const found = new Map<string, FoundResource>()
  for (const resource of declaredIn(placed(template, section))) found.set(resource.logicalId, resource)
  return [...found.values()]
}

function declaredIn(section: PlacedNode): readonly FoundResource[] {
  if (section.node.kind !== 'object') return []
  return section.node.children.flatMap((child): readonly FoundResource[] => {
    const place = placed(section, child)
    const logicalId = String(child.name)
    if (logicalId.startsWith('Fn::ForEach::')) return repeatedIn(place)
    const type = childOf(place.node, 'Type')?.node.value
    if (typeof type !== 'string' || !type.startsWith('AWS::CodePipeline::')) return []
    const properties = childOf(place.node, 'Properties')
    return [{ logicalId, type, place, properties: properties && placed(place, properties) }]
  })
}

/** `Fn::ForEach` has the resources that it repeats in the last of its arguments. */
function repeatedIn(place: PlacedNode): readonly FoundResource[] {
  const last: SyntaxChild | undefined = place.node.children.at(-1)
  return place.node.kind === 'list' && last ? declaredIn(placed(place, last)) : []
}
