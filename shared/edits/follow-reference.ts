import { isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { isIntrinsic, shown } from '#shared/model/value.ts'
import { type ActionChange, changed, everywhere } from './everywhere.ts'
import { escaped, mapTexts } from './texts.ts'

/** Gives `#{from…}` another name in the whole pipeline, also inside of functions. */
export function renameReference(declaration: JsonObject, from: string, to: string): JsonObject {
  const inText = renamingInText(from, to)
  return everywhere(declaration, renamingReference(from, to), (value) => mapTexts(value, inText))
}

/** Gives `#{from…}` another name in all that is resolved at run time (UG/reference-variables). */
export function renamingReference(from: string, to: string): ActionChange {
  const inText = renamingInText(from, to)
  return (action) => {
    const result: Record<string, Json> = {}
    for (const name of resolved) {
      const value = action[name]
      if (value !== undefined) result[name] = mapTexts(value, inText)
    }
    return changed(action, result)
  }
}

const resolved = ['configuration', 'commands', 'environmentVariables']

function renamingInText(from: string, to: string): (text: string) => string {
  const spelled = `#{${from}`
  const pattern = new RegExp(`#\\{${escaped(from)}(?=[.}])`, 'g')
  return (text) => (text.includes(spelled) ? text.replaceAll(pattern, () => `#{${to}`) : text)
}

/** In words, where a reference is put together of parts, so that it could not be followed. */
export function unfollowedReference(declaration: JsonObject, from: string): readonly string[] {
  const notes = new Set<string>()
  const ending = new RegExp(`#\\{(?:${escaped(from)})?$`)
  everywhere(declaration, (action) => {
    for (const name of resolved) {
      for (const [key, value] of Object.entries(isObject(action[name]) ? action[name] : {})) {
        if (!isIntrinsic(value)) continue
        mapTexts(value, (text) => {
          if (ending.test(text))
            notes.add(
              `Action ${shown(action.name)} puts a reference together in ${key}: see whether it means “${from}”, it was left as it is.`,
            )
          return text
        })
      }
    }
    return action
  })
  return [...notes]
}

/** Every namespace of an action in the pipeline. */
export function namespaces(declaration: JsonObject): ReadonlySet<string> {
  const names = new Set<string>()
  everywhere(declaration, (action) => {
    if (typeof action.namespace === 'string') names.add(action.namespace)
    return action
  })
  return names
}
