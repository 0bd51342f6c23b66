import * as v from 'valibot'
import { isList, isObject, type Json } from '#shared/model/json.ts'
import { fromPointer, type Location, valueAt } from '#shared/model/location.ts'
import { cloudFormationMember } from '#shared/model/schema/schema-at.ts'
import { isIntrinsic, shownBriefly } from '#shared/model/value.ts'
import { defineEdit, type Refusal, refuse } from '../edit.ts'
import { templateOnlyNames } from '../template-only.ts'
import { updateAt } from '../update.ts'

/** Puts a value at a place. Objects that are missing on the way are made, lists are not; `-` appends to a list. */
export const set = defineEdit({
  id: 'set',
  parameters: v.strictObject({
    path: v.string(),
    value: v.custom<Json>((value) => value !== undefined, 'Expected a “value”'),
  }),
  apply(declaration, { path, value }) {
    const location = fromPointer(path, declaration)
    if (!location) return refuse(`“${path}” is no JSON Pointer: expected something like /stages/0/name.`)
    const trouble = unreachable(declaration, location, path, value)
    if (trouble) return trouble
    const parent = valueAt(declaration, location.slice(0, -1))
    if (location.at(-1) === '-' && isList(parent)) {
      return { declaration: updateAt(declaration, location.slice(0, -1), () => [...parent, value]) }
    }
    return { declaration: updateAt(declaration, location, () => value) }
  },
})

/** Names that reach into JavaScript’s own objects rather than into the declaration. */
export const forbiddenNames: ReadonlySet<string | number> = new Set(['__proto__', 'constructor', 'prototype'])

function unreachable(declaration: Json, location: Location, path: string, value: Json): Refusal | undefined {
  if (location.length === 0) return refuse('The whole declaration cannot be set: name a member, such as /name.')
  const forbidden = location.find((part) => forbiddenNames.has(part))
  if (forbidden !== undefined) return refuse(`“${forbidden}” cannot be a member’s name.`)
  const stranger = strangerIn(location, value)
  if (stranger !== undefined) {
    return refuse(
      `“${stranger}” cannot stand under ${cloudFormationMember}: there are ${templateOnlyNames.join(', ')}.`,
    )
  }
  for (const [depth, part] of location.entries()) {
    const here = valueAt(declaration, location.slice(0, depth))
    if (depth > 0 && isObject(here) && isIntrinsic(here) && !Object.hasOwn(here, String(part))) {
      return refuse(`/${location.slice(0, depth).join('/')} is ${shownBriefly(here)}: nothing can be put beside that.`)
    }
    if (here === undefined || isObject(here)) continue
    const where = location.slice(0, depth).join('/')
    if (!isList(here)) return refuse(`Nothing can be put below /${where}: it is ${JSON.stringify(here)}.`)
    if (part === '-') {
      if (depth < location.length - 1)
        return refuse(`“-” is only good at the end of ${path}: the new item does not exist yet.`)
    } else if (typeof part !== 'number' || part >= here.length) {
      return refuse(`/${where} has ${here.length} items and no “${part}”: use an index below that, or “-” to append.`)
    }
  }
  return undefined
}

/** What would stand under the member for what only a template says, and is none of it. */
function strangerIn([holder, name]: Location, value: Json): string | undefined {
  if (holder !== cloudFormationMember) return undefined
  const names = name !== undefined ? [String(name)] : isObject(value) ? Object.keys(value) : [JSON.stringify(value)]
  return names.find((one) => !templateOnlyNames.includes(one))
}
