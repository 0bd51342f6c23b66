import type { DeleteCustomActionTypeInput } from '@aws-sdk/client-codepipeline'
import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { ApiException } from '../exceptions.ts'
import { defineOperation } from '../operation.ts'

/** Forgets a custom action type; one that is not there is forgotten already. */
export const deleteCustomActionType = defineOperation<DeleteCustomActionTypeInput, void>({
  name: 'DeleteCustomActionType',
  right: 'administer',
  async perform({ category = 'Build', provider = '', version = '' }, { actionTypes, engine }) {
    const removed = await actionTypes.remove(actionTypeKey({ category, owner: 'Custom', provider, version }))
    if (!removed.ok && removed.failure.code !== 'not-found') {
      throw new ApiException('InternalFailure', removed.failure.message, 500)
    }
    engine.pipelines.removeTags(`actiontype:Custom/${category}/${provider}/${version}`, 'all')
  },
})
