import type { PlacedNode } from '#shared/codecs/syntax.ts'
import { placed } from '#shared/codecs/syntax.ts'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'

/**
 * What a place of a text says, for another notation. A number that would be written otherwise there, such as `1.10`,
 * becomes a text: CloudFormation takes one for the other.
 */
export function plainValue(text: string, place: PlacedNode): Json {
  const { node, offset } = place
  if (typeof node.value === 'number') {
    const source = text.slice(offset, offset + node.length)
    return isDecimal.test(source) && source !== String(node.value) ? source : node.value
  }
  if (isList(node.value)) return node.children.map((child) => plainValue(text, placed(place, child)))
  if (!isObject(node.value) || node.children.length === 0) return node.value
  // The value knows which of two members counts, and what came by merge keys.
  const members = new Map<string, Json>(Object.entries(node.value))
  for (const child of node.children) {
    const name = String(child.name)
    if (members.has(name) && node.value[name] === child.node.value) {
      members.set(name, plainValue(text, placed(place, child)))
    }
  }
  return Object.fromEntries(members)
}

export function plainObject(text: string, place: PlacedNode): JsonObject {
  const value = plainValue(text, place)
  return isObject(value) ? value : {}
}

const isDecimal = /^-?\d+(?:\.\d+)?$/
