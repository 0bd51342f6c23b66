import type { PollForThirdPartyJobsInput, PollForThirdPartyJobsOutput } from '@aws-sdk/client-codepipeline'
import { ApiException } from '../exceptions.ts'
import { valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'
import { polledTypeOf } from '../polled-type.ts'

/** Offers the jobs of a partner's action type; what they are about is told to who knows their client's token. */
export const pollForThirdPartyJobs = defineOperation<PollForThirdPartyJobsInput, PollForThirdPartyJobsOutput>({
  name: 'PollForThirdPartyJobs',
  right: 'operate',
  resource: ({ actionTypeId }) => polledTypeOf(actionTypeId).arn,
  async perform({ actionTypeId, maxBatchSize }, { engine }) {
    const { type, words } = polledTypeOf(actionTypeId)
    if (type.owner !== 'ThirdParty') {
      throw new ApiException('ActionTypeNotFoundException', `${words} is no action type of a partner.`)
    }
    const jobs = valueOf(await engine.jobs.poll({ ...type, maxBatchSize }))
    return { jobs: jobs.map(({ id, clientId }) => ({ jobId: id, clientId })) }
  },
})
