import type { PutApprovalResultInput, PutApprovalResultOutput } from '@aws-sdk/client-codepipeline'
import type { PipelineRow } from '#main/engine/index.ts'
import { ApiException } from '../exceptions.ts'
import { findAction, findPipeline, findStage, valueOf } from '../find.ts'
import { type ApiContext, defineOperation } from '../operation.ts'

/** Answers a manual approval that waits with this token. */
export const putApprovalResult = defineOperation<PutApprovalResultInput, PutApprovalResultOutput>({
  name: 'PutApprovalResult',
  right: 'approve',
  resource: ({ pipelineName, stageName, actionName }) => `${pipelineName}/${stageName}/${actionName}`,
  async perform({ pipelineName, stageName, actionName, result, token = '' }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const stage = findStage(pipeline, stageName)
    const { label: action } = findAction(stage, actionName)
    const { engine, caller, now } = context
    const pipelineExecutionId = askedIn(pipeline, token, engine.pipelines)
    if (pipelineExecutionId === undefined) {
      throw new ApiException('InvalidApprovalTokenException', 'Invalid approval token')
    }
    valueOf(
      await engine.approve({
        pipelineExecutionId,
        stage: stage.label,
        action,
        result: result?.status ?? 'Rejected',
        summary: result?.summary ?? '',
        token,
        by: caller.principal,
      }),
      'InvalidApprovalTokenException',
    )
    return { approvedAt: now() }
  },
})

/** The id of the execution that asked with a token; it may be over by now. */
function askedIn(
  { name }: PipelineRow,
  token: string,
  { runsOf, executionOfApproval }: ApiContext['engine']['pipelines'],
): string | undefined {
  const open = runsOf(name).executions.find(({ stages }) =>
    stages.some(({ actions }) => actions.some((run) => run.approval?.token === token)),
  )
  if (open) return open.began.pipelineExecutionId
  const row = executionOfApproval(token)
  return row?.pipelineName === name ? row.pipelineExecutionId : undefined
}
