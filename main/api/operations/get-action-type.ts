import type { ActionTypeDeclaration, GetActionTypeInput, GetActionTypeOutput } from '@aws-sdk/client-codepipeline'
import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { actionTypes } from '#shared/catalog/index.ts'
import { declaredActionType } from '../action-types.ts'
import { ApiException } from '../exceptions.ts'
import { defineOperation } from '../operation.ts'

/** The definition of an action type of AWS or a partner. */
export const getActionType = defineOperation<GetActionTypeInput, GetActionTypeOutput>({
  name: 'GetActionType',
  right: 'read',
  perform({ category = 'Build', owner = '', provider = '', version = '' }, { engine }) {
    const key = actionTypeKey({ category, owner, provider, version })
    // It has passed the limits of the model when it was put there.
    const put = engine.pipelines.partnerType(key) as unknown as ActionTypeDeclaration | undefined
    const known = actionTypes.find((type) => actionTypeKey(type) === key)
    if (!put && !known) throw new ApiException('ActionTypeNotFoundException', `There is no action type ${key}.`)
    return { actionType: put ?? (known && declaredActionType(known)) }
  },
})
