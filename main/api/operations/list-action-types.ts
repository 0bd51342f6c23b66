import type { ListActionTypesInput, ListActionTypesOutput } from '@aws-sdk/client-codepipeline'
import { listedActionType, listedCustomType } from '../action-types.ts'
import { valueOf } from '../find.ts'
import { defineOperation } from '../operation.ts'
import { pageOf } from '../paging.ts'
import { actionTypes } from '#shared/catalog/index.ts'

const pageSize = 100

/** The action types that come with CodePipeline, and those that were registered here. */
export const listActionTypes = defineOperation<ListActionTypesInput, ListActionTypesOutput>({
  name: 'ListActionTypes',
  right: 'read',
  async perform({ actionOwnerFilter, regionFilter, nextToken }, { actionTypes: port }) {
    const own = valueOf(await port.list(), 'InternalFailure')
    const all = [...actionTypes.map(listedActionType), ...own.map(listedCustomType)]
    const shown = all.filter(({ id }) => actionOwnerFilter === undefined || id?.owner === actionOwnerFilter)
    const question = { list: 'action types', owner: actionOwnerFilter ?? null, region: regionFilter ?? null }
    const { items, nextToken: next } = pageOf(shown, question, { nextToken, size: pageSize })
    return { actionTypes: items, ...(next !== undefined && { nextToken: next }) }
  },
})
