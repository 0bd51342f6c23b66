import type { Execution } from '#shared/execution/state.ts'
import type { ExecutionAbout, TakenRevision } from './pipelines.ts'

/** What lists tell of an execution beside its status, as far as it has come. */
export function aboutOf(execution: Execution): ExecutionAbout {
  const { began, stopping } = execution
  const { trigger, executionMode, variables, rollback } = began
  return {
    trigger,
    executionMode,
    variables,
    revisions: revisionsIn(execution),
    ...(rollback && { rollbackTarget: rollback.targetPipelineExecutionId }),
    ...(stopping?.reason !== undefined && { stopReason: stopping.reason }),
  }
}

function revisionsIn({ began, pipeline, stages, artifacts }: Execution): readonly TakenRevision[] {
  return pipeline.stages.flatMap(({ actions }, stage) =>
    actions.flatMap(({ type, label, outputs }, action) => {
      const run = stages[stage]?.actions[action]
      const artifact = outputs[0]?.name
      if (type.category !== 'Source' || run?.status !== 'Succeeded' || artifact === undefined) return []
      const revisionId = artifacts[artifact]?.revision
      const { CommitMessage: message, RevisionUrl: url } = run.outputVariables ?? {}
      const summary = message ?? run.summary
      return [
        {
          actionName: label,
          artifact,
          created: run.changed ?? began.time,
          ...(revisionId !== undefined && { revisionId }),
          ...(summary !== undefined && { revisionSummary: summary.slice(0, longestSummary) }),
          ...(url !== undefined && { revisionUrl: url }),
        },
      ]
    }),
  )
}

/** The API’s limit for the summary of a revision. */
const longestSummary = 2048
