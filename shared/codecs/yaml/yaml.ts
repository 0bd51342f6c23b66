import type { Notation } from '../notation.ts'
import { patchYaml } from './yaml-patch.ts'
import { parseYaml, reparseYaml, reparseYamlInSteps } from './yaml-tree.ts'
import { troubleAround } from './yaml-trouble.ts'

/** YAML, with the short tags of CloudFormation. */
export const yaml: Notation = {
  name: 'YAML',
  parse(text, old) {
    const { root, problems } = parseYaml(text, old)
    // Also further documents: nobody would read them.
    return { root, problems: problems.map((problem) => ({ ...problem, severity: 'error' })) }
  },
  problems: (text, before) => (before ? troubleAround(before.root.node, before.text, text) : []),
  reparse({ text: before, root: { node } }, text, changes) {
    return (changes && reparseYamlInSteps(node, before, changes)) ?? reparseYaml(node, before, text)
  },
  patch: patchYaml,
}
