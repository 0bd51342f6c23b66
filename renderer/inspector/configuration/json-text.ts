import { applyChanges } from '#shared/codecs/codec.ts'
import { patchJson } from '#shared/codecs/json/json-patch.ts'
import { parseJson } from '#shared/codecs/json/json-tree.ts'
import type { Json } from '#shared/model/json.ts'

/** Where a text stops being JSON, and what to do about it. Lines and columns count from 1. */
export interface JsonFault {
  readonly message: string
  readonly line: number
  readonly column: number
}

/** A setting that holds JSON as text. */
export interface JsonText {
  readonly value: Json
  /**
   * The text when it says `after`, changed no more than that takes; what kept its identity keeps its characters. What is
   * new is written without blanks, since a setting may only be so long.
   */
  saying(after: Json): string
}

/** Reads JSON out of a setting, or says where it is none. */
export function readJsonText(text: string): JsonText | JsonFault {
  const { root, problems } = parseJson(text)
  const problem = problems[0]
  if (problem) return { message: problem.message, ...placeIn(text, problem.range.start) }
  if (!root) return { message: 'Expected a value here.', line: 1, column: 1 }
  const place = { node: root, offset: root.start }
  return {
    value: root.value,
    saying(after) {
      if (root.children.length === 0) return JSON.stringify(after)
      return applyChanges(text, patchJson(text, place, after))
    },
  }
}

/** Whether a text was no JSON. */
export function isFault(read: JsonText | JsonFault): read is JsonFault {
  return 'message' in read
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}
