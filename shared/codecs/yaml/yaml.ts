import type { Notation } from '../notation.ts'
import { parseYaml } from './yaml-tree.ts'

/** YAML, with the short tags of CloudFormation. */
export const yaml: Notation = {
  name: 'YAML',
  parse: parseYaml,
  reparse: () => undefined,
  patch: () => {
    throw new Error('not yet')
  },
}
