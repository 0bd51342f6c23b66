import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** Within a stage an action is known by its name (UG/action-requirements); other stages may use it again. */
export const uniqueActionNames: PipelineRule = {
  id: 'unique-action-names',
  topic: 'structure',
  severity: 'error',
  summary: 'The actions of a stage have different names.',
  explanation:
    'The history of executions and approvals name an action by its stage and its name. Actions of different stages may have the same name.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-requirements.html',
  *check({ stages }) {
    for (const [s, stage] of stages.entries()) {
      const taken = new Set<string>()
      for (const [a, { name }] of stage.actions.entries()) {
        if (name === undefined) continue
        if (taken.has(name)) {
          yield {
            location: at('stages', s, 'actions', a, 'name'),
            message: say`Rename this action: stage “${stage.label}” already has one named “${name}”.`,
          }
        }
        taken.add(name)
      }
    }
  },
}
