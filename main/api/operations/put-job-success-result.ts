import type { PutJobSuccessResultInput } from '@aws-sdk/client-codepipeline'
import { valueOf } from '../find.ts'
import { revisionOf } from '../job-details.ts'
import { defineOperation } from '../operation.ts'

/** Ends a job well: with it its action, unless there is a token to go on with. */
export const putJobSuccessResult = defineOperation<PutJobSuccessResultInput, void>({
  name: 'PutJobSuccessResult',
  right: 'operate',
  async perform({ jobId = '', currentRevision, ...report }, { engine }) {
    valueOf(await engine.jobs.succeed({ ...report, jobId, currentRevision: revisionOf(currentRevision) }))
  },
})
