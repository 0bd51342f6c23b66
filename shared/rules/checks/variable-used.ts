import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { variablesNamespace } from '../reference-use.ts'
import type { PipelineRule } from '../rule.ts'

/** A variable that nothing refers to is asked for at every start and has no effect. */
export const variableUsed: PipelineRule = {
  id: 'variable-used',
  topic: 'variables',
  severity: 'hint',
  summary: 'Every variable of the pipeline is used.',
  explanation: 'A variable has an effect where #{variables.NAME} stands, and nowhere else.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-variables.html',
  *check({ variables: declared, areStagesKnown, stages }, { variables: { references } }) {
    if (declared.length === 0 || !areStagesKnown || !stages.every(({ areActionsKnown }) => areActionsKnown)) return
    const used = new Set<string>()
    for (const { namespace, key } of references) if (namespace === variablesNamespace) used.add(key)
    for (const { name, index } of declared) {
      if (used.has(name)) continue
      yield {
        location: at('variables', index, 'name'),
        message: say`Use the variable “${name}” somewhere as #{variables.${name}}, or remove it.`,
      }
    }
  },
}
