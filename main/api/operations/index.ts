import type { Operation } from '../operation.ts'
import { acknowledgeJob } from './acknowledge-job.ts'
import { acknowledgeThirdPartyJob } from './acknowledge-third-party-job.ts'
import { createCustomActionType } from './create-custom-action-type.ts'
import { createPipeline } from './create-pipeline.ts'
import { deleteCustomActionType } from './delete-custom-action-type.ts'
import { deletePipeline } from './delete-pipeline.ts'
import { deleteWebhook } from './delete-webhook.ts'
import { deregisterWebhookWithThirdParty } from './deregister-webhook-with-third-party.ts'
import { disableStageTransition } from './disable-stage-transition.ts'
import { enableStageTransition } from './enable-stage-transition.ts'
import { getActionType } from './get-action-type.ts'
import { getJobDetails } from './get-job-details.ts'
import { getPipeline } from './get-pipeline.ts'
import { getPipelineExecution } from './get-pipeline-execution.ts'
import { getPipelineState } from './get-pipeline-state.ts'
import { getThirdPartyJobDetails } from './get-third-party-job-details.ts'
import { listActionExecutions } from './list-action-executions.ts'
import { listActionTypes } from './list-action-types.ts'
import { listDeployActionExecutionTargets } from './list-deploy-action-execution-targets.ts'
import { listPipelineExecutions } from './list-pipeline-executions.ts'
import { listPipelines } from './list-pipelines.ts'
import { listRuleExecutions } from './list-rule-executions.ts'
import { listRuleTypes } from './list-rule-types.ts'
import { listTagsForResource } from './list-tags-for-resource.ts'
import { listWebhooks } from './list-webhooks.ts'
import { overrideStageCondition } from './override-stage-condition.ts'
import { pollForJobs } from './poll-for-jobs.ts'
import { pollForThirdPartyJobs } from './poll-for-third-party-jobs.ts'
import { putActionRevision } from './put-action-revision.ts'
import { putApprovalResult } from './put-approval-result.ts'
import { putJobFailureResult } from './put-job-failure-result.ts'
import { putJobSuccessResult } from './put-job-success-result.ts'
import { putThirdPartyJobFailureResult } from './put-third-party-job-failure-result.ts'
import { putThirdPartyJobSuccessResult } from './put-third-party-job-success-result.ts'
import { putWebhook } from './put-webhook.ts'
import { registerWebhookWithThirdParty } from './register-webhook-with-third-party.ts'
import { retryStageExecution } from './retry-stage-execution.ts'
import { rollbackStage } from './rollback-stage.ts'
import { startPipelineExecution } from './start-pipeline-execution.ts'
import { stopPipelineExecution } from './stop-pipeline-execution.ts'
import { tagResource } from './tag-resource.ts'
import { untagResource } from './untag-resource.ts'
import { updateActionType } from './update-action-type.ts'
import { updatePipeline } from './update-pipeline.ts'

/** Every operation of CodePipeline's API, one file each. */
export const operations: readonly Operation<never, unknown>[] = [
  acknowledgeJob,
  acknowledgeThirdPartyJob,
  createCustomActionType,
  createPipeline,
  deleteCustomActionType,
  deletePipeline,
  deleteWebhook,
  deregisterWebhookWithThirdParty,
  disableStageTransition,
  enableStageTransition,
  getActionType,
  getJobDetails,
  getPipeline,
  getPipelineExecution,
  getPipelineState,
  getThirdPartyJobDetails,
  listActionExecutions,
  listActionTypes,
  listDeployActionExecutionTargets,
  listPipelineExecutions,
  listPipelines,
  listRuleExecutions,
  listRuleTypes,
  listTagsForResource,
  listWebhooks,
  overrideStageCondition,
  pollForJobs,
  pollForThirdPartyJobs,
  putActionRevision,
  putApprovalResult,
  putJobFailureResult,
  putJobSuccessResult,
  putThirdPartyJobFailureResult,
  putThirdPartyJobSuccessResult,
  putWebhook,
  registerWebhookWithThirdParty,
  retryStageExecution,
  rollbackStage,
  startPipelineExecution,
  stopPipelineExecution,
  tagResource,
  untagResource,
  updateActionType,
  updatePipeline,
]
