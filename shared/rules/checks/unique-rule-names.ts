import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** Rules are listed and overridden by name; that names must differ is not written anywhere. */
export const uniqueRuleNames: PipelineRule = {
  id: 'unique-rule-names',
  topic: 'conditions',
  severity: 'warning',
  summary: 'The rules of a condition have different names.',
  explanation: 'A rule is known by its name, in the history of an execution as well as in the console.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_RuleDeclaration.html',
  *check({ stages }) {
    for (const [s, { conditions }] of stages.entries()) {
      for (const { location, rules } of conditions) {
        const taken = new Set<string>()
        for (const { name, index } of rules) {
          if (name === undefined) continue
          if (taken.has(name)) {
            yield {
              location: at('stages', s, ...location, 'rules', index, 'name'),
              message: say`Rename this rule: the condition already has one named “${name}”.`,
            }
          }
          taken.add(name)
        }
      }
    }
  },
}
