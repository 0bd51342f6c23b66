import { expect, it } from 'vitest'
import { findRuleType } from '#shared/catalog/index.ts'
import type { RuleType } from '#shared/catalog/rule-type.ts'
import { readStage } from '#shared/model/pipeline.ts'
import type { Json } from '#shared/model/json.ts'
import {
  newRule,
  resultsFor,
  ruleTypesFor,
  withCondition,
  withFailureResult,
  withoutConditions,
  withRuleType,
} from '#renderer/inspector/stage/conditions.ts'

function type(provider: string): RuleType {
  const found = findRuleType(provider)
  if (!found) throw new Error(`There is no rule type ${provider}.`)
  return found
}

function conditionOf(group: Json) {
  const [condition] = readStage({ name: 'S', actions: [], beforeEntry: group }).conditions
  if (!condition) throw new Error('There is no condition.')
  return condition
}

it('allows to skip a stage only for rules that can decide on it', () => {
  const check = conditionOf(withCondition(undefined, 'beforeEntry', newRule(type('VariableCheck'), 'A')))
  const window = conditionOf(withCondition(undefined, 'beforeEntry', newRule(type('DeploymentWindow'), 'A')))
  expect([resultsFor(check), resultsFor(window)]).toEqual([['FAIL', 'SKIP'], ['FAIL']])
})

it('offers for a result only the rules that go with it', () => {
  expect(ruleTypesFor('beforeEntry', 'SKIP').map(({ provider }) => provider)).toEqual(['VariableCheck', 'LambdaInvoke'])
  expect(ruleTypesFor('onFailure', 'ROLLBACK')).toHaveLength(6)
})

it('begins a condition with one rule and a result that is allowed', () => {
  expect(withCondition({ result: 'ROLLBACK' }, 'onFailure', newRule(type('CloudWatchAlarm'), 'Alarm'))).toEqual({
    result: 'ROLLBACK',
    conditions: [
      {
        result: 'ROLLBACK',
        rules: [
          {
            name: 'Alarm',
            ruleTypeId: { category: 'Rule', owner: 'AWS', provider: 'CloudWatchAlarm', version: '1' },
          },
        ],
      },
    ],
  })
})

it('says how to try again only where something is tried again', () => {
  const retrying = withFailureResult(undefined, 'RETRY')
  expect(retrying).toEqual({ result: 'RETRY', retryConfiguration: { retryMode: 'FAILED_ACTIONS' } })
  expect(withFailureResult(retrying, 'ROLLBACK')).toEqual({ result: 'ROLLBACK' })
  expect(withFailureResult(retrying, undefined)).toBeUndefined()
})

it('takes conditions away and leaves the rest', () => {
  expect(withoutConditions({ result: 'ROLLBACK', conditions: [] })).toEqual({ result: 'ROLLBACK' })
  expect(withoutConditions({ conditions: [] })).toBeUndefined()
})

it('keeps of a rule what another type knows', () => {
  const rule = {
    name: 'Check',
    ruleTypeId: { category: 'Rule', owner: 'AWS', provider: 'CodeBuild', version: '1' },
    configuration: { ProjectName: 'x' },
    region: 'eu-west-1',
  }
  expect(withRuleType(rule, type('Commands'))).toEqual({
    name: 'Check',
    ruleTypeId: { category: 'Rule', owner: 'AWS', provider: 'Commands', version: '1' },
    configuration: {},
    region: 'eu-west-1',
    commands: [expect.any(String)],
  })
  expect(withRuleType(withRuleType(rule, type('Commands')), type('VariableCheck'))).not.toHaveProperty('commands')
})
