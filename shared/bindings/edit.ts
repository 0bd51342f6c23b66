import { applyChanges } from '#shared/codecs/codec.ts'
import { json } from '#shared/codecs/json/json.ts'
import { isObject, type Json, type JsonObject } from '#shared/model/json.ts'

/** The text of a bindings file that binds nothing. */
export const emptyBindings = '{\n  "version": 1\n}\n'

/**
 * Sets a member of a bindings file, or with `undefined` removes it; everything else keeps its bytes. Gives `undefined`
 * where the text cannot be read, or something else than an object stands on the way.
 */
export function setBinding(
  text: string,
  path: readonly string[],
  value: string | number | undefined,
): string | undefined {
  const { root, problems } = json.parse(text)
  if (!root || problems.length > 0 || !isObject(root.value)) return undefined
  const after = withMember(root.value, path, value)
  return after && applyChanges(text, json.patch(text, { node: root, offset: root.start }, after))
}

function withMember(object: JsonObject, path: readonly string[], value: Json | undefined): JsonObject | undefined {
  const [name = '', ...rest] = path
  if (rest.length === 0) {
    const { [name]: _, ...others } = object
    return value === undefined ? others : { ...object, [name]: value }
  }
  const inner = Object.hasOwn(object, name) ? object[name] : {}
  const changed = isObject(inner) ? withMember(inner, rest, value) : undefined
  return changed && { ...object, [name]: changed }
}
