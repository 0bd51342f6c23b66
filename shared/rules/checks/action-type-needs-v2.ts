import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { PipelineRule } from '../rule.ts'

/** Some action types are for V2 pipelines alone (UG/pipeline-types-planning). */
export const actionTypeNeedsV2: PipelineRule = {
  id: 'action-type-needs-v2',
  topic: 'action types',
  severity: 'error',
  summary: 'A V1 pipeline has only action types that V1 knows.',
  explanation:
    'Commands, EC2, EKS, Lambda deploy and some other action types came with V2 pipelines and are refused in a pipeline whose pipelineType is V1. V2 can do all that V1 can, and is billed by the minute of action time.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html',
  *check({ pipelineType, stages }, { catalog }) {
    if (pipelineType !== 'V1') return
    for (const [s, { actions }] of stages.entries()) {
      for (const [a, { label, type: id }] of actions.entries()) {
        const type = catalog.find(id)
        if (!type || type.pipelineTypesUnconfirmed || type.pipelineTypes.includes('V1')) continue
        yield {
          location: at('stages', s, 'actions', a, 'actionTypeId', 'provider'),
          message: say`Make the pipeline V2: action “${label}” has the type ${type.title}, which V1 does not know.`,
          fixes: [{ title: say`Make the pipeline V2`, repairs: [{ set: at('pipelineType'), value: 'V2' }] }],
        }
      }
    }
  },
}
