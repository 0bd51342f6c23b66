import type { AcknowledgeThirdPartyJobInput, AcknowledgeThirdPartyJobOutput } from '@aws-sdk/client-codepipeline'
import { valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Takes on a partner's job, as `AcknowledgeJob` does a custom one. */
export const acknowledgeThirdPartyJob = defineOperation<AcknowledgeThirdPartyJobInput, AcknowledgeThirdPartyJobOutput>({
  name: 'AcknowledgeThirdPartyJob',
  right: 'operate',
  async perform({ jobId = '', nonce = '', clientToken = '' }, { engine }) {
    return { status: valueOf(await engine.jobs.acknowledge({ jobId, nonce, clientToken })) }
  },
})
