import { expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { changeSetMade } from '#shared/rules/checks/change-set-made.ts'
import { action, pipeline, stage } from '#test/builders/pipeline.ts'
import { found, foundAt } from '../found.ts'
import { inTemplate, stack } from '../one-action.ts'

it('finds a change set that no action makes before', () => {
  expect(found(changeSetMade, changing(execute()))).toEqual([
    [
      '/stages/1/actions/0/configuration/ChangeSetName',
      'Make change set “changes” first: no action before this one has it and this stack in mode CHANGE_SET_REPLACE.',
    ],
  ])
  expect(foundAt(changeSetMade, changing(execute(), make(2)))).toHaveLength(1)
  expect(foundAt(changeSetMade, changing(make(1, { StackName: 'other' }), execute(2)))).toHaveLength(1)
})

it('is content with one that is made before, or may be', () => {
  expect(foundAt(changeSetMade, changing(make(1), execute(2)))).toEqual([])
  expect(foundAt(changeSetMade, changing(make(1, { StackName: '#{variables.Stack}' }), execute(2)))).toEqual([])
  expect(foundAt(changeSetMade, changing(make(1, { ActionMode: { Ref: 'Mode' } }), execute(2)), inTemplate)).toEqual([])
  expect(foundAt(changeSetMade, changing(execute(1, { ChangeSetName: '#{variables.Set}' })))).toEqual([])
})

function make(runOrder: number, more: JsonObject = {}) {
  return stack({ ActionMode: 'CHANGE_SET_REPLACE', ChangeSetName: 'changes', ...more }, { name: 'Make', runOrder })
}

function execute(runOrder = 1, more: JsonObject = {}) {
  const configuration = { ActionMode: 'CHANGE_SET_EXECUTE', StackName: 'shop', ChangeSetName: 'changes', ...more }
  return action('Deploy', 'CloudFormation', { name: 'Execute', runOrder, configuration })
}

function changing(...actions: JsonObject[]) {
  return pipeline([stage('Work', actions)])
}
