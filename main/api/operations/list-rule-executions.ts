import type { ListRuleExecutionsInput, ListRuleExecutionsOutput } from '@aws-sdk/client-codepipeline'
import { findPipeline } from '../find.ts'
import { historyPage } from '../history-page.ts'
import { defineOperation } from '../operation.ts'
import { ruleDetail } from '../rule-details.ts'

/** Looks at rules of conditions, newest first. */
export const listRuleExecutions = defineOperation<ListRuleExecutionsInput, ListRuleExecutionsOutput>({
  name: 'ListRuleExecutions',
  right: 'read',
  resource: ({ pipelineName }) => pipelineName,
  perform({ pipelineName, filter, maxResults, nextToken }, context) {
    const pipeline = findPipeline(pipelineName, context)
    const { items, nextToken: next } = historyPage(
      { list: 'rules', pipeline, filter, maxResults, nextToken },
      ({ rules }, row) => rules.map((rule) => ruleDetail(rule, row)),
      ({ stageName, ruleName }) => JSON.stringify([stageName, ruleName]),
      context,
    )
    return { ruleExecutionDetails: items, ...(next !== undefined && { nextToken: next }) }
  },
})
