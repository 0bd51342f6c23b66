import type { ActionExecutionDetail } from '@aws-sdk/client-codepipeline'
import type { ExecutionRow } from '#main/engine/index.ts'
import type { PerformedAction } from '#shared/execution/performed.ts'
import { isObject, type JsonObject } from '#shared/model/json.ts'
import { artifactDetail } from './artifacts.ts'
import { dateOf } from './find.ts'
import type { ApiContext } from './operation.ts'
import { resultOf } from './result.ts'
import { configurationOf } from './configuration.ts'

/** An attempt at an action as ListActionExecutions gives it. */
export function actionDetail(
  action: PerformedAction,
  row: ExecutionRow,
  { engine }: ApiContext,
): ActionExecutionDetail {
  const { declared, resolved, outputVariables, by } = action
  const { category = '', owner = '', provider = '', version = '' } = declared.type
  const declaration: JsonObject = engine.pipelines.declarationOf(row.pipelineName, row.pipelineVersion) ?? {}
  const artifacts = (kept: PerformedAction['inputs']) =>
    kept.map((one) => artifactDetail({ ...declaration, name: row.pipelineName }, declared.region, one))
  return {
    pipelineExecutionId: row.pipelineExecutionId,
    actionExecutionId: action.actionExecutionId,
    pipelineVersion: row.pipelineVersion,
    stageName: action.stage,
    actionName: declared.label,
    startTime: dateOf(action.startTime),
    lastUpdateTime: dateOf(action.lastUpdateTime),
    ...(by !== undefined && { updatedBy: by }),
    status: action.status,
    input: {
      // The declaration has passed the limits of the model when it was stored.
      actionTypeId: { category: category as 'Build', owner: owner as 'AWS', provider, version },
      configuration: configurationOf(declared),
      ...(resolved && { resolvedConfiguration: { ...resolved.configuration } }),
      ...(declared.roleArn !== undefined && { roleArn: declared.roleArn }),
      ...(declared.region !== undefined && { region: declared.region }),
      inputArtifacts: artifacts(action.inputs),
      ...(declared.namespace !== undefined && { namespace: declared.namespace }),
    },
    output: {
      outputArtifacts: artifacts(action.outputs),
      executionResult: resultOf(action, action.token),
      outputVariables: isObject(outputVariables) ? { ...outputVariables } : {},
    },
  }
}
