import * as v from 'valibot'
import { isObject } from '#shared/model/json.ts'
import { fromPointer, valueAt } from '#shared/model/location.ts'
import { defineEdit, refuse } from '../edit.ts'
import { updateAt } from '../update.ts'
import { forbiddenNames } from './set.ts'

/** Gives a member another name; its value and its place among the others stay. */
export const memberRename = defineEdit({
  id: 'member.rename',
  parameters: v.strictObject({ path: v.string(), to: v.pipe(v.string(), v.minLength(1)) }),
  apply(declaration, { path, to }) {
    const location = fromPointer(path, declaration)
    const last = location?.at(-1)
    if (!location || typeof last !== 'string') return refuse(`“${path}” names no member of an object.`)
    const parent = valueAt(declaration, location.slice(0, -1))
    if (!isObject(parent) || !Object.hasOwn(parent, last)) return refuse(`There is nothing at ${path}.`)
    if (forbiddenNames.has(to)) return refuse(`“${to}” cannot be a member’s name.`)
    if (last === to) return { declaration }
    if (Object.hasOwn(parent, to)) return refuse(`There is already a member named “${to}” beside ${path}.`)
    const renamed = Object.fromEntries(
      Object.entries(parent).map(([name, value]) => [name === last ? to : name, value]),
    )
    return { declaration: updateAt(declaration, location.slice(0, -1), () => renamed) }
  },
})
