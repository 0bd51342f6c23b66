import type { StartPipelineExecutionInput, StartPipelineExecutionOutput } from '@aws-sdk/client-codepipeline'
import type { SourceRevision } from '#shared/execution/journal.ts'
import { invalid } from '../exceptions.ts'
import { findPipeline, valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Starts an execution; the same token again gives the same execution. */
export const startPipelineExecution = defineOperation<StartPipelineExecutionInput, StartPipelineExecutionOutput>({
  name: 'StartPipelineExecution',
  right: 'operate',
  resource: ({ name }) => name,
  perform({ name, variables = [], sourceRevisions = [], clientRequestToken }, context) {
    const pipeline = findPipeline(name, context)
    const names = variables.map((variable) => variable.name)
    const twice = names.find((one, index) => names.indexOf(one) < index)
    if (twice !== undefined) throw invalid(`Variable '${twice}' is given twice.`)
    return valueOf(
      context.engine.pipelines.start({
        pipelineName: pipeline.name,
        variables: Object.fromEntries(variables.map((one) => [one.name ?? '', one.value ?? ''])),
        sourceRevisions: sourceRevisions.map(
          ({ actionName = '', revisionType, revisionValue = '' }): SourceRevision => ({
            actionName,
            revisionType: revisionType ?? 'COMMIT_ID',
            revisionValue,
          }),
        ),
        trigger: { triggerType: 'StartPipelineExecution', triggerDetail: context.caller.principal },
        clientRequestToken,
      }),
    )
  },
})
