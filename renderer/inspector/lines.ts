import { isList, type Json } from '#shared/model/json.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { functionText, looksLikeFunction, readFunction } from './function-text.ts'

/**
 * A list of texts as lines, one item a line; functions of CloudFormation stand in their short form. `undefined` for a
 * list that lines cannot say, such as one with a text of several lines.
 */
export function linesOf(list: Json | undefined): string | undefined {
  if (list === undefined) return ''
  if (!isList(list)) return undefined
  const lines = list.map(lineOf)
  return lines.every((line) => line !== undefined) ? lines.join('\n') : undefined
}

/**
 * The list that lines say; blank ones are left out. Items whose line stayed keep their identity. Functions are only read
 * where there can be any.
 */
export function listOfLines(text: string, before: Json | undefined, hasFunctions: boolean): readonly Json[] {
  const known = new Map(isList(before) ? before.map((item) => [lineOf(item), item]) : [])
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const same = known.get(line)
      if (same !== undefined) return same
      if (!hasFunctions || !looksLikeFunction(line)) return line
      const read = readFunction(line)
      return 'value' in read ? read.value : line
    })
}

function lineOf(item: Json): string | undefined {
  if (typeof item === 'string') return item.includes('\n') || item.trim() === '' ? undefined : item
  if (!isIntrinsic(item)) return undefined
  const text = functionText(item)
  return text.includes('\n') ? JSON.stringify(item) : text
}
