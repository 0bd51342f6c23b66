import type { Operation } from '../operation.ts'
import { createCustomActionType } from './create-custom-action-type.ts'
import { createPipeline } from './create-pipeline.ts'
import { deleteCustomActionType } from './delete-custom-action-type.ts'
import { deletePipeline } from './delete-pipeline.ts'
import { deleteWebhook } from './delete-webhook.ts'
import { deregisterWebhookWithThirdParty } from './deregister-webhook-with-third-party.ts'
import { disableStageTransition } from './disable-stage-transition.ts'
import { enableStageTransition } from './enable-stage-transition.ts'
import { getActionType } from './get-action-type.ts'
import { getPipeline } from './get-pipeline.ts'
import { getPipelineExecution } from './get-pipeline-execution.ts'
import { getPipelineState } from './get-pipeline-state.ts'
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
import { putActionRevision } from './put-action-revision.ts'
import { putApprovalResult } from './put-approval-result.ts'
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
  createCustomActionType,
  createPipeline,
  deleteCustomActionType,
  deletePipeline,
  deleteWebhook,
  deregisterWebhookWithThirdParty,
  disableStageTransition,
  enableStageTransition,
  getActionType,
  getPipeline,
  getPipelineExecution,
  getPipelineState,
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
  putActionRevision,
  putApprovalResult,
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
