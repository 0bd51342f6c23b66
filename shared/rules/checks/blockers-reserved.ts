import { isList, member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** `blockers` is in the API and reserved for AWS (API/StageDeclaration). */
export const blockersReserved: PipelineRule = {
  id: 'blockers-reserved',
  topic: 'structure',
  severity: 'warning',
  summary: 'A stage has no blockers: AWS reserves them for its own use.',
  explanation:
    'The API has the member and an exception for wrong uses of it, but no documented use. To stop executions in front of a stage, disable the transition into it.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_BlockerDeclaration.html',
  *check({ stages }) {
    for (const [s, { raw, label }] of stages.entries()) {
      const blockers = member(raw, 'blockers')
      if (!isList(blockers) || blockers.length === 0) continue
      const location = at('stages', s, 'blockers')
      yield {
        location,
        part: 'name',
        message: say`Remove the blockers of stage “${label}”: AWS reserves them for its own use.`,
        fixes: [{ title: say`Remove the blockers`, repairs: [{ unset: location }] }],
      }
    }
  },
}
