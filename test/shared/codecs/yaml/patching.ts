import { applyChanges, type TextChange } from '#shared/codecs/codec.ts'
import { type PlacedNode, placed } from '#shared/codecs/syntax.ts'
import { lineStart } from '#shared/codecs/yaml/yaml-lines.ts'
import { patchYaml } from '#shared/codecs/yaml/yaml-patch.ts'
import { shapeOf } from '#shared/codecs/yaml/yaml-shape.ts'
import { parseYaml } from '#shared/codecs/yaml/yaml-tree.ts'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'

/** A place of a text, the outermost by default. */
export function placeIn(text: string, location: Location = []): PlacedNode {
  const { root } = parseYaml(text)
  if (!root) throw new Error(`nothing to read in ${JSON.stringify(text)}`)
  return location.reduce<PlacedNode>(
    (place, name) => {
      const child = place.node.children.findLast((candidate) => candidate.name === name)
      if (!child) throw new Error(`no ${String(name)} in ${JSON.stringify(text)}`)
      return placed(place, child)
    },
    { node: root, offset: root.start },
  )
}

/** The changes for an edit of a place, made from the value that stands there. */
export function changesFor(text: string, edit: (value: Json) => Json, location?: Location): readonly TextChange[] {
  const place = placeIn(text, location)
  return patchYaml(text, place, edit(place.node.value))
}

/** The text after an edit of a place. */
export function edited(text: string, edit: (value: Json) => Json, location?: Location): string {
  return applyChanges(text, changesFor(text, edit, location))
}

/** An edit that puts something else at a place and keeps the identity of all beside it. */
export function put(location: Location, change: (value: Json) => Json): (value: Json) => Json {
  const [name, ...rest] = location
  if (name === undefined) return change
  const inner = put(rest, change)
  return (value) => {
    if (isList(value)) return value.map((item, index) => (index === name ? inner(item) : item))
    return isObject(value) ? { ...value, [name]: inner(value[name] ?? null) } : value
  }
}

export function set(location: Location, value: Json): (value: Json) => Json {
  return put(location, () => value)
}

export function remove(location: Location): (value: Json) => Json {
  const name = location.at(-1)
  return put(location.slice(0, -1), (value) => {
    if (isList(value)) return value.filter((_, index) => index !== name)
    return Object.fromEntries(Object.entries(asObject(value)).filter(([member]) => member !== name))
  })
}

export function asList(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : []
}

export function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}

/** Every object and list of a text that is a block with lines of its own and at least so many members or items. */
export function blocksIn(text: string, kind: 'object' | 'list', least: number): readonly PlacedNode[] {
  const found: PlacedNode[] = []
  const visit = (place: PlacedNode) => {
    const shape = shapeOf(text, place, false)
    if (shape !== 'block' && shape !== 'short') return
    const { node, offset } = place
    const isOnOwnLine = text.slice(lineStart(text, offset), offset).trim() === ''
    if (shape === 'block' && isOnOwnLine && node.kind === kind && node.children.length >= least) found.push(place)
    for (const child of node.children) visit(placed(place, child))
  }
  visit(placeIn(text))
  return found
}
