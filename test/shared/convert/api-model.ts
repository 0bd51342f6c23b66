import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isList, isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { isIntrinsic, shown } from '#shared/model/value.ts'

const file = join(import.meta.dirname, '../../../../shared/facts/api-model/codepipeline-2015-07-09.json')

/** AWS's own description of the API, where it lies beside the project. */
export function apiModel(): JsonObject | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/**
 * What a value has that a shape of the model does not allow: members that it does not know, and values of other types.
 * Functions may stand for anything.
 */
export function strangersIn(value: Json, shape: string, model: JsonObject, at = ''): readonly string[] {
  if (isIntrinsic(value)) return []
  const found = member(model.shapes, shape)
  const type = member(found, 'type')
  if (type === 'structure') {
    if (!isObject(value)) return [`${at}: no object`]
    return Object.entries(value).flatMap(([name, part]) => {
      const inner = member(member(member(found, 'members'), name), 'shape')
      return typeof inner === 'string' ? strangersIn(part, inner, model, `${at}/${name}`) : [`${at}/${name}: unknown`]
    })
  }
  if (type === 'list') {
    const inner = shown(member(member(found, 'member'), 'shape'))
    if (!isList(value)) return [`${at}: no list`]
    return value.flatMap((item, index) => strangersIn(item, inner, model, `${at}/${index}`))
  }
  if (type === 'map') {
    const inner = shown(member(member(found, 'value'), 'shape'))
    if (!isObject(value)) return [`${at}: no map`]
    return Object.entries(value).flatMap(([name, part]) => strangersIn(part, inner, model, `${at}/${name}`))
  }
  const wanted = type === 'integer' || type === 'long' ? 'number' : 'string'
  return typeof value === wanted ? [] : [`${at}: ${typeof value}`]
}
