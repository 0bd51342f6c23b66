import { isObject, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import type { DocumentPipeline } from './codec.ts'
import { locationAt, type PlacedNode, rangeAt } from './syntax.ts'

/** The pipeline whose declaration stands at a place of a tree. */
export function pipelineAt(place: PlacedNode, logicalId?: string): DocumentPipeline {
  const declaration = isObject(place.node.value) ? place.node.value : {}
  return {
    key: logicalId ?? '',
    name: literal(member(declaration, 'name')),
    ...(logicalId === undefined ? {} : { logicalId }),
    declaration,
    rangeOf: (location, part) => rangeAt(place, location, part),
    locationAt: (offset) => locationAt(place, offset),
  }
}
