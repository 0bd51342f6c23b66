import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { type Location, toPointer } from '#shared/model/location.ts'
import { type Message, say } from '#shared/model/message.ts'
import { isIntrinsic, shownBriefly } from '#shared/model/value.ts'
import type { Pruned } from './target.ts'

/** Takes out what stands at places of some patterns, in which a `*` is any item or member, and says so. */
export function prune(declaration: JsonObject, patterns: readonly string[]): Pruned {
  const notes: Message[] = []
  const paths = patterns.map((pattern) => pattern.split('/'))
  const pruned = without(declaration, [], paths, notes)
  return { declaration: isObject(pruned) ? pruned : {}, notes }
}

function without(value: Json, at: Location, paths: readonly (readonly string[])[], notes: Message[]): Json {
  if (isList(value)) return value.map((item, index) => without(item, [...at, index], below(paths, index), notes))
  if (!isObject(value) || isIntrinsic(value) || paths.length === 0) return value
  const members = Object.entries(value).flatMap(([name, part]): (readonly [string, Json])[] => {
    const here = [...at, name]
    if (paths.some((path) => path.length === 1 && path[0] === name)) {
      notes.push(lost(here, part))
      return []
    }
    return [[name, without(part, here, below(paths, name), notes)]]
  })
  return Object.fromEntries(members)
}

function below(paths: readonly (readonly string[])[], name: string | number): readonly (readonly string[])[] {
  return paths.flatMap(([first, ...rest]) => (rest.length > 0 && (first === '*' || first === name) ? [rest] : []))
}

/** That something cannot be expressed. */
export function lost(at: Location, value: Json): Message {
  return say`Left out, since there are no words for it: ${toPointer(at)}, ${shownBriefly(value)}.`
}

/** Every function in a declaration, with its place. */
export function functionsIn(
  value: Json,
  at: Location = [],
): readonly { readonly at: Location; readonly value: Json }[] {
  if (isIntrinsic(value)) return [{ at, value }]
  if (isList(value)) return value.flatMap((item, index) => functionsIn(item, [...at, index]))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, part]) => functionsIn(part, [...at, name]))
}

/** That functions stay as they are. */
export function unresolved(declaration: JsonObject): readonly Message[] {
  return functionsIn(declaration).map(({ at, value }) => say`Not worked out: ${toPointer(at)}, ${shownBriefly(value)}.`)
}

/** That there is more than a pipeline to a resource. */
export function lostAttributes(attributes: JsonObject): readonly Message[] {
  return Object.entries(attributes).map(
    ([name, value]) => say`Left out, since there are no words for it: the resource’s ${name}, ${shownBriefly(value)}.`,
  )
}

/** That a name is needed where there was none. */
export function nameless({ name }: JsonObject): readonly Message[] {
  return name === undefined ? [say`Give the pipeline a name: in a template CloudFormation makes one up.`] : []
}
