import * as v from 'valibot'
import { isList, isObject } from '#shared/model/json.ts'
import { fromPointer, valueAt } from '#shared/model/location.ts'
import { defineEdit, refuse } from '../edit.ts'
import { updateAt, without } from '../update.ts'

/** Takes a member or an item away; its parent stays, if need be empty. */
export const unset = defineEdit({
  id: 'unset',
  parameters: v.strictObject({ path: v.string() }),
  apply(declaration, { path }) {
    const location = fromPointer(path, declaration)
    if (!location) return refuse(`“${path}” is no JSON Pointer: expected something like /stages/0/name.`)
    const last = location.at(-1)
    if (last === undefined) return refuse('The whole declaration cannot be taken away.')
    if (valueAt(declaration, location) === undefined) return refuse(`There is nothing at ${path}.`)
    return {
      declaration: updateAt(declaration, location.slice(0, -1), (parent) => {
        if (isList(parent) && typeof last === 'number') return parent.toSpliced(last, 1)
        return isObject(parent) ? without(parent, String(last)) : (parent ?? null)
      }),
    }
  },
})
