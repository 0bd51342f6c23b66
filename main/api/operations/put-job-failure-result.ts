import type { PutJobFailureResultInput } from '@aws-sdk/client-codepipeline'
import { valueOf } from '../find.ts'
import { failureDetailsOf } from '../job-details.ts'
import { defineOperation } from '../operation.ts'

/** Ends a job, and its action, badly. */
export const putJobFailureResult = defineOperation<PutJobFailureResultInput, void>({
  name: 'PutJobFailureResult',
  right: 'operate',
  async perform({ jobId = '', failureDetails }, { engine }) {
    valueOf(await engine.jobs.fail({ jobId, failureDetails: failureDetailsOf(failureDetails) }))
  },
})
