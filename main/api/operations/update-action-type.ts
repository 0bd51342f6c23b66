import type { UpdateActionTypeInput } from '@aws-sdk/client-codepipeline'
import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { actionTypes } from '#shared/catalog/index.ts'
import { asDeclaration } from '../check-declaration.ts'
import { ApiException } from '../exceptions.ts'
import { defineOperation } from '../operation.ts'

/** Replaces the definition of a partner's action type. Stagecraft's own catalog stays what it is. */
export const updateActionType = defineOperation<UpdateActionTypeInput, void>({
  name: 'UpdateActionType',
  right: 'administer',
  perform({ actionType }, { engine }) {
    const { category = 'Build', owner = '', provider = '', version = '' } = actionType?.id ?? {}
    const key = actionTypeKey({ category, owner, provider, version })
    if (!actionTypes.some((type) => actionTypeKey(type) === key)) {
      throw new ApiException('ActionTypeNotFoundException', `There is no action type ${key}.`)
    }
    engine.pipelines.putPartnerType(key, asDeclaration(actionType))
  },
})
