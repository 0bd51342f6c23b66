import type { ListRuleTypesInput, ListRuleTypesOutput } from '@aws-sdk/client-codepipeline'
import { listedRuleType } from '../action-types.ts'
import { defineOperation } from '../operation.ts'
import { ruleTypes } from '#shared/catalog/index.ts'

/** The rules that conditions are made of. */
export const listRuleTypes = defineOperation<ListRuleTypesInput, ListRuleTypesOutput>({
  name: 'ListRuleTypes',
  right: 'read',
  perform: () => ({ ruleTypes: ruleTypes.map(listedRuleType) }),
})
