import { expect, it } from 'vitest'
import { conditionResultAllowed } from '#shared/rules/checks/condition-result-allowed.ts'
import { condition, guarded, rule } from '#test/builders/conditions.ts'
import { fixed, found, foundAt, severities } from '../found.ts'

const at = (position: string, result: string) => guarded({ [position]: condition(result, [rule('LambdaInvoke')]) })

it.each([
  ['beforeEntry', 'ROLLBACK', 'FAIL or SKIP', 'error'],
  ['beforeEntry', 'RETRY', 'FAIL or SKIP', 'error'],
  ['onSuccess', 'SKIP', 'ROLLBACK or FAIL', 'error'],
  ['onFailure', 'RETRY', 'ROLLBACK', 'warning'],
  ['onFailure', 'FAIL', 'ROLLBACK', 'warning'],
])('finds in %s the result %s', (position, result, allowed, severity) => {
  expect(found(conditionResultAllowed, at(position, result))).toEqual([
    [
      `/stages/1/${position}/conditions/0/result`,
      `Choose ${allowed} for this condition: ${result} is no result in “${position}”.`,
    ],
  ])
  expect(severities(conditionResultAllowed, at(position, result))).toEqual([severity])
})

it('offers what is possible', () => {
  expect(fixed(conditionResultAllowed, at('beforeEntry', 'ROLLBACK'))).toEqual(at('beforeEntry', 'FAIL'))
})

it.each([
  ['beforeEntry', 'FAIL'],
  ['beforeEntry', 'SKIP'],
  ['onSuccess', 'ROLLBACK'],
  ['onSuccess', 'FAIL'],
  ['onFailure', 'ROLLBACK'],
  ['onFailure', 'NONSENSE'],
])('says nothing in %s of the result %s', (position, result) => {
  expect(foundAt(conditionResultAllowed, at(position, result))).toEqual([])
})
