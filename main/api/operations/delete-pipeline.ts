import type { DeletePipelineInput } from '@aws-sdk/client-codepipeline'
import { valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'

/** Deletes a pipeline and ends what runs of it. One that is not there is deleted already. */
export const deletePipeline = defineOperation<DeletePipelineInput, void>({
  name: 'DeletePipeline',
  right: 'administer',
  resource: ({ name }) => name,
  perform({ name }, { engine }) {
    valueOf(engine.pipelines.remove(name ?? ''))
  },
})
