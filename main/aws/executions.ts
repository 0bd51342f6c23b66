import { ListActionExecutionsCommand, ListPipelineExecutionsCommand } from '@aws-sdk/client-codepipeline'
import { type Result, succeed } from '#shared/rpc/contract.ts'
import type { Page, RemoteActionExecution, RemoteExecution } from '#shared/rpc/remote-pipeline.ts'
import type { Connection } from './connection.ts'
import { plain } from './plain.ts'

interface Wanted {
  readonly name: string
  readonly nextToken?: string
  readonly maxResults?: number
}

/** The executions of a pipeline, newest first. */
export async function listExecutions(
  connection: Connection,
  { name: pipelineName, nextToken, maxResults }: Wanted,
): Promise<Result<Page<RemoteExecution>>> {
  const answer = await connection.ask(new ListPipelineExecutionsCommand({ pipelineName, nextToken, maxResults }))
  if (!answer.ok) return answer
  const items = (answer.value.pipelineExecutionSummaries ?? []).map((one) =>
    plain({
      pipelineExecutionId: one.pipelineExecutionId ?? '',
      status: one.status,
      statusSummary: one.statusSummary,
      startTime: one.startTime,
      lastUpdateTime: one.lastUpdateTime,
      executionMode: one.executionMode,
      executionType: one.executionType,
      trigger: one.trigger?.triggerType,
      triggerDetail: one.trigger?.triggerDetail,
      rollbackTarget: one.rollbackMetadata?.rollbackTargetPipelineExecutionId,
      sourceRevisions: (one.sourceRevisions ?? []).map((revision) => ({
        actionName: revision.actionName ?? '',
        revisionId: revision.revisionId,
        summary: revision.revisionSummary,
        url: revision.revisionUrl,
      })),
    }),
  )
  return succeed(plain({ items, nextToken: answer.value.nextToken }))
}

/** What the actions of a pipeline did, newest first; those of one execution where it is named. */
export async function listActionExecutions(
  connection: Connection,
  {
    name: pipelineName,
    pipelineExecutionId,
    nextToken,
    maxResults,
  }: Wanted & { readonly pipelineExecutionId?: string },
): Promise<Result<Page<RemoteActionExecution>>> {
  const filter = pipelineExecutionId === undefined ? {} : { filter: { pipelineExecutionId } }
  const answer = await connection.ask(
    new ListActionExecutionsCommand({ pipelineName, nextToken, maxResults, ...filter }),
  )
  if (!answer.ok) return answer
  const items = (answer.value.actionExecutionDetails ?? []).map(({ output, ...one }) =>
    plain({
      pipelineExecutionId: one.pipelineExecutionId,
      actionExecutionId: one.actionExecutionId,
      pipelineVersion: one.pipelineVersion,
      stageName: one.stageName,
      actionName: one.actionName,
      status: one.status,
      startTime: one.startTime,
      lastUpdateTime: one.lastUpdateTime,
      summary: output?.executionResult?.externalExecutionSummary,
      error: output?.executionResult?.errorDetails?.message,
      externalExecutionId: output?.executionResult?.externalExecutionId,
      externalExecutionUrl: output?.executionResult?.externalExecutionUrl,
      logStreamARN: output?.executionResult?.logStreamARN,
      outputVariables: output?.outputVariables,
    }),
  )
  return succeed(plain({ items, nextToken: answer.value.nextToken }))
}
