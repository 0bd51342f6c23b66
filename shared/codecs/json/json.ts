import type { Notation } from '../notation.ts'
import { patchJson } from './json-patch.ts'
import { jsonProblems, parseJson, reparseInSteps, reparseJson } from './json-tree.ts'

/** JSON, with comments if there are any. */
export const json: Notation = {
  name: 'JSON',
  parse: parseJson,
  problems: jsonProblems,
  reparse({ text: before, root: { node } }, text, changes) {
    return (changes && reparseInSteps(node, before, changes)) ?? reparseJson(node, before, text)
  },
  patch: patchJson,
}
