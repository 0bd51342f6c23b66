import type { PutThirdPartyJobSuccessResultInput } from '@aws-sdk/client-codepipeline'
import { valueOf } from '../find.ts'
import { revisionOf } from '../job-details.ts'
import { defineOperation } from '../operation.ts'

/** Ends a partner's job well, as `PutJobSuccessResult` does a custom one. */
export const putThirdPartyJobSuccessResult = defineOperation<PutThirdPartyJobSuccessResultInput, void>({
  name: 'PutThirdPartyJobSuccessResult',
  right: 'operate',
  async perform({ jobId = '', clientToken = '', currentRevision, ...report }, { engine }) {
    const revision = revisionOf(currentRevision)
    valueOf(await engine.jobs.succeed({ ...report, jobId, clientToken, currentRevision: revision }))
  },
})
