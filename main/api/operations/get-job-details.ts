import type { GetJobDetailsInput, GetJobDetailsOutput } from '@aws-sdk/client-codepipeline'
import { valueOf } from '../find.ts'
import { jobDetailsOf } from '../job-details.ts'
import { defineOperation } from '../operation.ts'

/** Everything that the worker of a job has to know; its keys are in it, so that nobody may see it who only looks. */
export const getJobDetails = defineOperation<GetJobDetailsInput, GetJobDetailsOutput>({
  name: 'GetJobDetails',
  right: 'operate',
  async perform({ jobId = '' }, { engine }) {
    return { jobDetails: jobDetailsOf(valueOf(await engine.jobs.details({ jobId }))) }
  },
})
