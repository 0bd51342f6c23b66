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

/** What its source actions took; for a rollback what those of its target did, which it goes on with. */
function revisionsIn({ began, pipeline, stages, artifacts, namespaces }: Execution): readonly TakenRevision[] {
  return pipeline.stages.flatMap(({ actions }, stage) =>
    actions.flatMap(({ type, label, outputs, namespace = '' }, action) => {
      const run = stages[stage]?.actions[action]
      const artifact = outputs[0]?.name
      if (type.category !== 'Source' || artifact === undefined) return []
      const isTaken = began.rollback ? Object.hasOwn(artifacts, artifact) : run?.status === 'Succeeded'
      if (!isTaken) return []
      const revisionId = artifacts[artifact]?.revision
      const variables = began.rollback ? namespaces[namespace] : run?.outputVariables
      const { CommitMessage: message, RevisionUrl: url } = variables ?? {}
      const summary = message ?? run?.summary
      return [
        {
          actionName: label,
          artifact,
          ...(!began.rollback && { created: run?.changed ?? began.time }),
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
