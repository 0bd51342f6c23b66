import { expect, it } from 'vitest'
import type { Json, JsonObject } from '#shared/model/json.ts'
import { configurationChoice } from '#shared/rules/checks/configuration-choice.ts'
import { configurationRequired } from '#shared/rules/checks/configuration-required.ts'
import { configurationUnknownKey } from '#shared/rules/checks/configuration-unknown-key.ts'
import { build, pipeline, stage } from '#test/builders/pipeline.ts'
import { fixed, found } from './found.ts'

it('looks at the settings of a rule as at those of an action', () => {
  const configuration = { Variable: '#{variables.Stage}', value: 'prod', Operator: 'eq' }
  expect(found(configurationRequired, checking(configuration))).toEqual([
    [
      '/stages/1/beforeEntry/conditions/0/rules/0/configuration/Value',
      'Add “Value” to the configuration: VariableCheck requires it.',
    ],
  ])
  expect(found(configurationChoice, checking(configuration))).toEqual([
    [
      '/stages/1/beforeEntry/conditions/0/rules/0/configuration/Operator',
      'Choose one of these for “Operator”: EQ, NE, CONTAINS, MATCHES.',
    ],
  ])
  expect(fixed(configurationUnknownKey, checking(configuration))).toEqual(
    checking({ Variable: '#{variables.Stage}', Operator: 'eq', Value: 'prod' }),
  )
})

it('says nothing of rules that nobody here knows', () => {
  expect(found(configurationRequired, checking({}, 'SomethingNew'))).toEqual([])
})

function checking(configuration: Json, provider = 'VariableCheck'): JsonObject {
  const rule = { name: 'Check', ruleTypeId: { category: 'Rule', owner: 'AWS', provider, version: '1' }, configuration }
  const beforeEntry = { conditions: [{ result: 'FAIL', rules: [rule] }] }
  return pipeline([stage('Build', [build()], { beforeEntry })])
}
