import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { cloudFormationMember, type Schema } from '#shared/model/schema/schema-at.ts'
import { counterpart } from '#shared/model/template-names.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { patchJson } from '../json/json-patch.ts'
import { matchItems } from '../match-items.ts'
import { applyChanges } from '../text.ts'
import { type JsonText, jsonTextOf, type Origin, originOf } from './origins.ts'
import { storeItem, storeKey } from './regions.ts'
import {
  entryShape,
  isOpaque,
  memberShape,
  type Naming,
  ownName,
  pipelineShape,
  storesShape,
  templateOnlyShape,
} from './shapes.ts'

/**
 * What a template has to say for an edited declaration. What the edit did not touch is the template's own value, in its
 * own spelling, also inside of what was changed or moved.
 */
export function toProperties(after: JsonObject, declaration: JsonObject): Json {
  return new Translation(declaration).of(after)
}

class Translation {
  readonly #declaration: JsonObject
  #parents: ReadonlyMap<Json, JsonObject> | undefined

  constructor(declaration: JsonObject) {
    this.#declaration = declaration
  }

  of(after: JsonObject): Json {
    return this.#raw(after, pipelineShape, originFor(this.#declaration))
  }

  /** `origin` is what stood in the place before. */
  #raw(after: Json, shape: Schema | undefined, origin: Origin | undefined, naming: Naming = counterpart): Json {
    if (origin && origin.mapped === after) return origin.raw
    const own = originOf(after)
    if (own !== undefined) return own
    if ((!isObject(after) && !isList(after)) || !shape || isOpaque(after, shape)) return after
    if (isList(after)) return shape.items ? this.#list(after, shape.items, origin, naming) : after
    // An object in the place of something else was not read as anything either.
    if (!shape.properties && !entryShape(shape)) return after
    const from = isObject(origin?.mapped) ? origin : this.#relative(after)
    const text = from && jsonTextOf(from.mapped)
    if (from && text) return this.#text(after, shape, from, text)
    if (shape === storesShape) return isObject(from?.raw) ? after : this.#stores(after, from)
    return this.#object(after, shape, from, naming)
  }

  #list(after: readonly Json[], items: Schema, origin: Origin | undefined, naming: Naming): Json {
    const mapped = isList(origin?.mapped) ? origin.mapped : []
    const raw = isList(origin?.raw) ? origin.raw : []
    const matching = matchItems(mapped, after)
    return after.map((item, index) => {
      const match = matching[index]
      return this.#raw(item, items, match === undefined ? undefined : pair(mapped[match], raw[match]), naming)
    })
  }

  #object(after: JsonObject, shape: Schema, origin: Origin | undefined, naming: Naming): JsonObject {
    const entries = Object.entries(after).flatMap(([name, value]): (readonly [string, Json])[] => {
      if (shape === pipelineShape && name === cloudFormationMember && isObject(value)) {
        const before = pair(member(origin?.mapped, name), origin?.raw)
        return Object.entries(this.#object(value, templateOnlyShape, before, ownName))
      }
      const [own, inner] = memberOf(shape, name, naming)
      return [[own, this.#raw(value, inner, pair(member(origin?.mapped, name), member(origin?.raw, own)), naming)]]
    })
    return Object.fromEntries(entries)
  }

  #stores(after: JsonObject, origin: Origin | undefined): Json {
    const items = isList(origin?.raw) ? origin.raw : []
    return Object.entries(after).map(([key, value]) => {
      const item = items.find((candidate) => storeKey(candidate) === key)
      const before = pair(member(origin?.mapped, key), member(item, 'ArtifactStore'))
      const store = this.#raw(value, entryShape(storesShape), before)
      if (item === undefined || !isObject(item)) return storeItem(key, store)
      // A function stays one, whatever was changed in it.
      if (isIntrinsic(item)) return value
      return store === member(item, 'ArtifactStore') || store === item ? item : { ...item, ArtifactStore: store }
    })
  }

  #text(after: JsonObject, shape: Schema, { mapped }: Origin, { text, root }: JsonText): string {
    const value = this.#object(after, shape, pair(mapped, root.value), ownName)
    return applyChanges(text, patchJson(text, { node: root, offset: root.start }, value))
  }

  /** What an object was made from, wherever that stood: the one that holds some of the same parts. */
  #relative(after: JsonObject): Origin | undefined {
    this.#parents ??= parentsIn(this.#declaration)
    for (const part of Object.values(after)) {
      const parent = typeof part === 'object' ? this.#parents.get(part) : undefined
      if (parent) return originFor(parent)
    }
    return undefined
  }
}

/** The template's name of a member, and its shape. */
function memberOf(shape: Schema, name: string, naming: Naming): readonly [string, Schema | undefined] {
  const entry = entryShape(shape)
  return entry ? [name, entry] : [naming(name), memberShape(shape, name)]
}

function originFor(mapped: JsonObject): Origin | undefined {
  return pair(mapped, originOf(mapped))
}

function pair(mapped: Json | undefined, raw: Json | undefined): Origin | undefined {
  return mapped === undefined || raw === undefined ? undefined : { mapped, raw }
}

/** The object that each object or list of a declaration stands in. */
function parentsIn(declaration: JsonObject): ReadonlyMap<Json, JsonObject> {
  const parents = new Map<Json, JsonObject>()
  const visit = (value: Json) => {
    for (const part of isList(value) ? value : isObject(value) ? Object.values(value) : []) {
      if (typeof part !== 'object' || part === null) continue
      if (isObject(value)) parents.set(part, value)
      visit(part)
    }
  }
  visit(declaration)
  return parents
}
