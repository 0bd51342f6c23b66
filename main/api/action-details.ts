import type { ActionExecutionDetail } from '@aws-sdk/client-codepipeline'
import type { ExecutionRow } from '#main/engine/index.ts'
import type { Catalog } from '#shared/catalog/catalog.ts'
import type { PerformedAction } from '#shared/execution/performed.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { secretKeys } from '#shared/rules/index.ts'
import { artifactDetail } from './artifacts.ts'
import { configurationOf, withoutSecrets } from './configuration.ts'
import type { CustomLinks } from './custom-links.ts'
import { dateOf } from './find.ts'
import { resultOf } from './result.ts'

/** An attempt at an action as ListActionExecutions gives it; `declaration` is what its execution runs. */
export function actionDetail(
  action: PerformedAction,
  row: ExecutionRow,
  declaration: JsonObject,
  { catalog, links }: { readonly catalog: Catalog; readonly links: CustomLinks },
): ActionExecutionDetail {
  const { declared, resolved, outputVariables, by } = action
  const secrets = secretKeys(catalog.find(declared.type))
  const url = links.execution(declared, action.externalExecutionId)
  const { category = '', owner = '', provider = '', version = '' } = declared.type
  const artifacts = (kept: PerformedAction['inputs']) =>
    kept.map((one) => artifactDetail(declaration, declared.region, one))
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
      configuration: withoutSecrets(configurationOf(declared), secrets),
      ...(resolved && { resolvedConfiguration: withoutSecrets(resolved.configuration, secrets) }),
      ...(declared.roleArn !== undefined && { roleArn: declared.roleArn }),
      ...(declared.region !== undefined && { region: declared.region }),
      inputArtifacts: artifacts(action.inputs),
      ...(declared.namespace !== undefined && { namespace: declared.namespace }),
    },
    output: {
      outputArtifacts: artifacts(action.outputs),
      executionResult: {
        ...resultOf(action, action.token),
        ...(url !== undefined && { externalExecutionUrl: url }),
      },
      outputVariables: { ...outputVariables },
    },
  }
}
