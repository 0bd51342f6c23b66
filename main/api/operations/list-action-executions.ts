import type { ListActionExecutionsInput, ListActionExecutionsOutput } from '@aws-sdk/client-codepipeline'
import { actionDetail } from '../action-details.ts'
import { findPipeline } from '../find.ts'
import { historyPage } from '../history-page.ts'
import { defineOperation } from '../operation.ts'

/** Attempts at actions, newest first. */
export const listActionExecutions = defineOperation<ListActionExecutionsInput, ListActionExecutionsOutput>({
  name: 'ListActionExecutions',
  right: 'read',
  resource: ({ pipelineName }) => pipelineName,
  perform({ pipelineName, filter, maxResults, nextToken }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const { items, nextToken: next } = historyPage(
      { list: 'actions', pipeline, filter, maxResults, nextToken },
      ({ actions }, row) => actions.map((action) => actionDetail(action, row, context)),
      ({ stageName, actionName }) => JSON.stringify([stageName, actionName]),
      context,
    )
    return { actionExecutionDetails: items, ...(next !== undefined && { nextToken: next }) }
  },
})
