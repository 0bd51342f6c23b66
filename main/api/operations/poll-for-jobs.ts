import type { PollForJobsInput, PollForJobsOutput } from '@aws-sdk/client-codepipeline'
import { ApiException } from '../exceptions.ts'
import { valueOf } from '../find.ts'
import { offeredJobOf } from '../job-details.ts'
import { defineOperation } from '../operation.ts'
import { polledTypeOf } from '../polled-type.ts'

/** Offers the jobs of a custom action type that no worker has taken on. */
export const pollForJobs = defineOperation<PollForJobsInput, PollForJobsOutput>({
  name: 'PollForJobs',
  right: 'operate',
  resource: ({ actionTypeId }) => polledTypeOf(actionTypeId).arn,
  async perform({ actionTypeId, maxBatchSize, queryParam }, { engine }) {
    const { type, words } = polledTypeOf(actionTypeId)
    if (type.owner !== 'Custom') {
      throw new ApiException(
        'ActionTypeNotFoundException',
        `${words} is no custom action type: jobs are polled for those.`,
      )
    }
    const jobs = valueOf(await engine.jobs.poll({ ...type, maxBatchSize, query: queryParam ?? {} }))
    return { jobs: jobs.map(offeredJobOf) }
  },
})
