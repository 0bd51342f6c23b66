import type { PutActionRevisionInput, PutActionRevisionOutput } from '@aws-sdk/client-codepipeline'
import { sourceResource } from '#shared/bindings/source-resource.ts'
import type { SourceRevision } from '#shared/execution/journal.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { invalid } from '../exceptions.ts'
import { findAction, findPipeline, findStage, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** How many executions are looked through for a revision that was used before. */
const lookedThrough = 1000

/** Tells of a new revision of a source, and starts an execution with it. */
export const putActionRevision = defineOperation<PutActionRevisionInput, PutActionRevisionOutput>({
  name: 'PutActionRevision',
  right: 'operate',
  resource: ({ pipelineName, stageName, actionName }) => `${pipelineName}/${stageName}/${actionName}`,
  perform({ pipelineName, stageName, actionName, actionRevision }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const action = findAction(findStage(pipeline, stageName), actionName)
    if (action.type.category !== 'Source') throw invalid(`Action '${actionName}' is no source action.`)
    const { pipelines } = context.engine
    const revisionId = actionRevision?.revisionId ?? ''
    const wasUsed = pipelines
      .executions({ pipelineName: pipeline.name, limit: lookedThrough })
      .some(({ about }) =>
        about?.revisions.some((one) => one.actionName === action.label && one.revisionId === revisionId),
      )
    const { pipelineExecutionId } = valueOf(
      pipelines.start({
        pipelineName: pipeline.name,
        variables: {},
        sourceRevisions: revisionsOf(action, revisionId, pipeline.executionMode),
        trigger: { triggerType: 'PutActionRevision', triggerDetail: context.caller.principal },
      }),
    )
    return { newRevision: !wasUsed, pipelineExecutionId }
  },
})

/**
 * What the source is told to take. An object has no versions here: what stands in its place now is taken. So does
 * CodeCommit in PARALLEL mode, whatever was told of (UG/troubleshooting).
 */
function revisionsOf(action: Action, revisionValue: string, executionMode: string): readonly SourceRevision[] {
  const kind = sourceResource(action)?.kind
  const takesNewest = executionMode === 'PARALLEL' && action.type.provider === 'CodeCommit'
  if (kind === 'object' || takesNewest) return []
  return [{ actionName: action.label, revisionType: kind === 'image' ? 'IMAGE_DIGEST' : 'COMMIT_ID', revisionValue }]
}
