import type {
  ExecutionTrigger,
  PipelineExecution,
  PipelineExecutionSummary,
  TriggerType,
} from '@aws-sdk/client-codepipeline'
import type { ExecutionRow } from '#main/engine/index.ts'
import { dateOf } from './find.ts'

/** An execution as GetPipelineExecution gives it. */
export function executionOf(row: ExecutionRow): PipelineExecution {
  const { pipelineName, pipelineVersion, about } = row
  return {
    pipelineName,
    pipelineVersion,
    ...shared(row),
    artifactRevisions: (about?.revisions ?? []).map(
      ({ artifact, revisionId, revisionSummary, revisionUrl, created }) => ({
        name: artifact,
        ...(created !== undefined && { created: dateOf(created) }),
        ...(revisionId !== undefined && { revisionId }),
        ...(revisionSummary !== undefined && { revisionSummary }),
        ...(revisionUrl !== undefined && { revisionUrl }),
      }),
    ),
    variables: (about?.variables ?? []).map(({ name, resolvedValue }) => ({ name, resolvedValue })),
  }
}

/** An execution as ListPipelineExecutions gives it. */
export function summaryOf(row: ExecutionRow): PipelineExecutionSummary {
  const { about, startTime, lastUpdateTime } = row
  return {
    ...shared(row),
    startTime: dateOf(startTime),
    lastUpdateTime: dateOf(lastUpdateTime),
    sourceRevisions: (about?.revisions ?? []).map(({ actionName, revisionId, revisionSummary, revisionUrl }) => ({
      actionName,
      ...(revisionId !== undefined && { revisionId }),
      ...(revisionSummary !== undefined && { revisionSummary }),
      ...(revisionUrl !== undefined && { revisionUrl }),
    })),
    ...(about?.stopReason !== undefined && { stopTrigger: { reason: about.stopReason } }),
  }
}

function shared({ pipelineExecutionId, status, note, executionType, about }: ExecutionRow) {
  return {
    pipelineExecutionId,
    status,
    executionType,
    ...(note !== undefined && { statusSummary: note }),
    ...(about && { trigger: triggerOf(about.trigger), executionMode: about.executionMode as 'SUPERSEDED' }),
    ...(about?.rollbackTarget !== undefined && {
      rollbackMetadata: { rollbackTargetPipelineExecutionId: about.rollbackTarget },
    }),
  }
}

function triggerOf({ triggerType, triggerDetail }: NonNullable<ExecutionRow['about']>['trigger']): ExecutionTrigger {
  // The engine starts nothing for reasons that the API does not know.
  return { triggerType: triggerType as TriggerType, ...(triggerDetail !== undefined && { triggerDetail }) }
}
