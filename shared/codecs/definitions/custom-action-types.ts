import { type DefinitionProblem, readCustomActionTypes } from '#shared/catalog/index.ts'
import type { CustomActionTypeDefinition } from '#shared/model/schema/custom-action-type-schema.ts'
import type { TextRange } from '../codec.ts'
import { parseJson } from '../json/json-tree.ts'
import { type PlacedNode, rangeAt } from '../syntax.ts'

/** Something wrong with a text that should define custom action types, and where. */
export interface DefinitionTextProblem extends Pick<DefinitionProblem, 'severity' | 'message'> {
  readonly range: TextRange
}

/** What a text defines; without a definition there is a problem that is an error. */
export interface DefinitionText {
  readonly definitions: readonly CustomActionTypeDefinition[]
  readonly problems: readonly DefinitionTextProblem[]
}

/** Reads custom action types from JSON text, as `readCustomActionTypes` does from its value; never throws. */
export function readDefinitionText(text: string, given?: Readonly<Record<string, string>>): DefinitionText {
  const start = { start: 0, end: Math.min(1, text.length) }
  const fail = (message: string): DefinitionText => ({
    definitions: [],
    problems: [{ severity: 'error', message, range: start }],
  })
  if (text.trim() === '') return fail('There is nothing in it.')
  if (!/^\uFEFF?\s*(?:[[{]|\/[/*])/.test(text))
    return fail('This is no JSON: give the definition or the template in JSON.')
  const { root, problems } = parseJson(text)
  if (!root || problems.length > 0) return { definitions: [], problems }
  const tree: PlacedNode = { node: root, offset: root.start }
  const read = readCustomActionTypes(root.value, given)
  const found = read.ok ? read.warnings : read.problems
  return {
    definitions: read.ok ? read.definitions : [],
    problems: found.map(({ severity, message, location, part }) => ({
      severity,
      message,
      range: rangeAt(tree, location, part),
    })),
  }
}
