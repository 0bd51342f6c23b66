import { type ActionPlace, actionAt } from '#shared/graph/flow.ts'
import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { literal } from '#shared/model/value.ts'
import { readArn } from '../arn.ts'
import type { PipelineRule } from '../rule.ts'

/**
 * An action can read an artifact if it runs in the pipeline's account, or if the artifact was made there or in the
 * action's own account (UG/pipelines-create-cross-account).
 */
export const artifactBetweenAccounts: PipelineRule = {
  id: 'artifact-between-accounts',
  topic: 'artifacts',
  severity: 'warning',
  summary: 'No artifact goes from one foreign account straight to another.',
  explanation:
    'What an action makes in another account can be read by actions of the pipeline’s own account and of that account. An action with a role in a third account fails when it runs. Let an action in the pipeline’s account hand the files on.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipelines-create-cross-account.html',
  *check(pipeline, { flow: { artifacts } }) {
    const home = readArn(literal(member(pipeline.raw, 'roleArn')))?.account
    if (home === undefined) return
    for (const [artifact, { producers, consumers }] of artifacts) {
      const maker = producers[0]
      if (!maker || producers.length > 1) continue
      const from = accountAt(pipeline, maker)
      if (from === undefined || from === home) continue
      for (const consumer of consumers) {
        const to = accountAt(pipeline, consumer)
        if (to === undefined || to === home || to === from) continue
        yield {
          location: at('stages', consumer.stage, 'actions', consumer.action, 'inputArtifacts', consumer.index, 'name'),
          message: say`Hand “${artifact}” on in account ${home} first: it is made in account ${from}, and an action in account ${to} cannot read it.`,
        }
      }
    }
  },
}

/** The account of the action's own role; `undefined` for the pipeline's role and for a role that is not known. */
function accountAt(pipeline: Pipeline, place: ActionPlace): string | undefined {
  return readArn(actionAt(pipeline, place)?.roleArn)?.account
}
