import type {
  ListDeployActionExecutionTargetsInput,
  ListDeployActionExecutionTargetsOutput,
} from '@aws-sdk/client-codepipeline'
import { deployTargets } from '../deploy-targets.ts'
import { ApiException } from '../exceptions.ts'
import { findPipeline } from '../find.ts'
import { defineOperation } from '../operation.ts'
import { pageOf } from '../paging.ts'

const pageSize = 100

/** How far a deployment to machines has come: here there is one, the folder that stands for them. */
export const listDeployActionExecutionTargets = defineOperation<
  ListDeployActionExecutionTargetsInput,
  ListDeployActionExecutionTargetsOutput
>({
  name: 'ListDeployActionExecutionTargets',
  right: 'read',
  resource: ({ pipelineName }) => pipelineName,
  perform({ pipelineName, actionExecutionId = '', filters = [], maxResults = pageSize, nextToken }, context) {
    const names = pipelineName === undefined ? undefined : [findPipeline(pipelineName, context).name]
    const targets = deployTargets(actionExecutionId, names, context)
    if (!targets) {
      throw new ApiException('ActionExecutionNotFoundException', `There is no action execution '${actionExecutionId}'`)
    }
    const wanted = filters.flatMap(({ name, values = [] }) => (name === 'TARGET_STATUS' ? values : []))
    const shown = wanted.length === 0 ? targets : targets.filter(({ status }) => wanted.includes(status ?? ''))
    const question = { list: 'targets', of: actionExecutionId, wanted }
    const { items, nextToken: next } = pageOf(shown, question, { nextToken, size: maxResults })
    return { targets: items, ...(next !== undefined && { nextToken: next }) }
  },
})
