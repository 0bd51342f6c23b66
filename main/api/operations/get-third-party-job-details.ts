import type { GetThirdPartyJobDetailsInput, GetThirdPartyJobDetailsOutput } from '@aws-sdk/client-codepipeline'
import { valueOf } from '../find.ts'
import { jobDataOf } from '../job-details.ts'
import { defineOperation } from '../operation.ts'

/** Everything that a partner's worker has to know of a job, with the nonce to take it on. */
export const getThirdPartyJobDetails = defineOperation<GetThirdPartyJobDetailsInput, GetThirdPartyJobDetailsOutput>({
  name: 'GetThirdPartyJobDetails',
  right: 'operate',
  async perform({ jobId = '', clientToken = '' }, { engine }) {
    const { id, data, nonce } = valueOf(await engine.jobs.details({ jobId, clientToken }))
    return { jobDetails: { id, data: jobDataOf(data), nonce } }
  },
})
