import type { ListPipelineExecutionsInput, ListPipelineExecutionsOutput } from '@aws-sdk/client-codepipeline'
import { type ExecutionRow } from '#main/engine/index.ts'
import { summaryOf } from '../executions.ts'
import { findPipeline } from '../find.ts'
import { defineOperation } from '../operation.ts'
import { nextTokenFor, positionOf } from '../paging.ts'
import { succeededIn } from '../succeeded-in.ts'

const pageSize = 100

/** Executions, newest first; with a filter those that succeeded in a stage of the current version. */
export const listPipelineExecutions = defineOperation<ListPipelineExecutionsInput, ListPipelineExecutionsOutput>({
  name: 'ListPipelineExecutions',
  right: 'read',
  resource: ({ pipelineName }) => pipelineName,
  perform({ pipelineName, maxResults = pageSize, filter, nextToken }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const { pipelines } = context.engine
    const stage = filter?.succeededInStage?.stageName
    const question = { list: 'executions', of: pipeline.name, stage: stage ?? null }
    const isWanted = (row: ExecutionRow) =>
      stage === undefined ||
      (row.pipelineVersion === pipeline.version && succeededIn(pipelines.journal(row.pipelineExecutionId), stage))
    const found: ExecutionRow[] = []
    let before = numberOf(positionOf(question, nextToken))
    for (;;) {
      const rows = pipelines.executions({ pipelineName: pipeline.name, before, limit: maxResults + 1 })
      found.push(...rows.filter(isWanted))
      before = rows.at(-1)?.row
      if (found.length > maxResults || rows.length <= maxResults) break
    }
    const page = found.slice(0, maxResults)
    const last = page.at(-1)
    return {
      pipelineExecutionSummaries: page.map(summaryOf),
      ...(last && found.length > page.length && { nextToken: nextTokenFor(question, last.row) }),
    }
  },
})

function numberOf(position: number | string | undefined): number | undefined {
  return position === undefined ? undefined : Number(position)
}
