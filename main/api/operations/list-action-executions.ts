import type { ListActionExecutionsInput, ListActionExecutionsOutput } from '@aws-sdk/client-codepipeline'
import { actionDetail } from '../action-details.ts'
import { customLinks } from '../custom-links.ts'
import { findPipeline } from '../find.ts'
import { historyPage } from '../history-page.ts'
import { defineOperation } from '../operation.ts'

/** Attempts at actions, newest first. */
export const listActionExecutions = defineOperation<ListActionExecutionsInput, ListActionExecutionsOutput>({
  name: 'ListActionExecutions',
  right: 'read',
  resource: ({ pipelineName }) => pipelineName,
  async perform({ pipelineName, filter, maxResults, nextToken }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const about = { catalog: await context.catalog(), links: await customLinks(context) }
    const { items, nextToken: next } = historyPage(
      { list: 'actions', pipeline, filter, maxResults, nextToken },
      ({ actions, declaration }, row) => actions.map((action) => actionDetail(action, row, declaration, about)),
      ({ stageName, actionName }) => JSON.stringify([stageName, actionName]),
      context,
    )
    return { actionExecutionDetails: items, ...(next !== undefined && { nextToken: next }) }
  },
})
