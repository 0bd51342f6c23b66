import type { AcknowledgeJobInput, AcknowledgeJobOutput } from '@aws-sdk/client-codepipeline'
import { valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Takes on a job with the nonce that came with it; of several workers the first one gets it. */
export const acknowledgeJob = defineOperation<AcknowledgeJobInput, AcknowledgeJobOutput>({
  name: 'AcknowledgeJob',
  right: 'operate',
  async perform({ jobId = '', nonce = '' }, { engine }) {
    return { status: valueOf(await engine.jobs.acknowledge({ jobId, nonce })) }
  },
})
