import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '#shared/codecs/index.ts'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'

const root = join(import.meta.dirname, '../../..')

/** Real documents by name: those beside the project if they are there, else the few that come with the tests. */
export function realFiles(...forms: readonly ('api-json' | 'cfn')[]): readonly (readonly [string, string])[] {
  return forms.flatMap((form) => {
    const folder = ['../shared/corpus', 'test/fixtures'].map((name) => join(root, name, form)).find(existsSync)
    if (folder === undefined) throw new Error(`There are no files of the form ${form} to read.`)
    return readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
  })
}

/** Real declarations, by file and pipeline. */
export function realDeclarations(): readonly (readonly [string, JsonObject])[] {
  return realFiles('api-json', 'cfn').flatMap(([file, text]) =>
    readDocument(text).pipelines.map(({ key, declaration }) => [`${file} ${key}`, declaration] as const),
  )
}

/** The same value with the members of every object in another order, and with no part in common by identity. */
export function reordered(value: Json): Json {
  if (isList(value)) return value.map(reordered)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, part]) => [name, reordered(part)]),
  )
}
