import type { PutThirdPartyJobFailureResultInput } from '@aws-sdk/client-codepipeline'
import { valueOf } from '../find.ts'
import { failureDetailsOf } from '../job-details.ts'
import { defineOperation } from '../operation.ts'

/** Ends a partner's job, and its action, badly. */
export const putThirdPartyJobFailureResult = defineOperation<PutThirdPartyJobFailureResultInput, void>({
  name: 'PutThirdPartyJobFailureResult',
  right: 'operate',
  async perform({ jobId = '', clientToken = '', failureDetails }, { engine }) {
    valueOf(await engine.jobs.fail({ jobId, clientToken, failureDetails: failureDetailsOf(failureDetails) }))
  },
})
