import type { PutApprovalResultInput, PutApprovalResultOutput } from '@aws-sdk/client-codepipeline'
import { ApiException } from '../exceptions.ts'
import { findAction, findPipeline, findStage, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Answers a manual approval that waits with this token. */
export const putApprovalResult = defineOperation<PutApprovalResultInput, PutApprovalResultOutput>({
  name: 'PutApprovalResult',
  right: 'approve',
  resource: ({ pipelineName, stageName, actionName }) => `${pipelineName}/${stageName}/${actionName}`,
  async perform({ pipelineName, stageName, actionName, result, token = '' }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const { label: stage } = findStage(pipeline, stageName)
    const { label: action } = findAction(findStage(pipeline, stageName), actionName)
    const { engine, caller, now } = context
    const asked = engine.pipelines
      .runsOf(pipeline.name)
      .executions.find(({ stages }) =>
        stages.some(({ actions }) => actions.some((run) => run.approval?.token === token)),
      )
    if (!asked) throw new ApiException('InvalidApprovalTokenException', 'Invalid approval token')
    valueOf(
      await engine.approve({
        pipelineExecutionId: asked.began.pipelineExecutionId,
        stage,
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
