import type { Notation } from '../notation.ts'
import { json } from '../json/json.ts'

/** Stand-in until the tree of YAML is there. */
export const yaml: Notation = { ...json, name: 'YAML' }
