import { expect, it } from 'vitest'
import { findActionType } from '#shared/catalog/index.ts'
import { readAction } from '#shared/model/pipeline.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { grouped, settingStates } from '#renderer/inspector/configuration/settings.ts'

const actionTypeId = { category: 'Deploy', owner: 'AWS', provider: 'CloudFormation', version: '1' }

function states(configuration: JsonObject) {
  const action = readAction({ name: 'Stack', actionTypeId, configuration })
  return settingStates(findActionType(action.type)?.fields ?? {}, action)
}

it('needs what the mode asks for', () => {
  const needed = states({ ActionMode: 'CHANGE_SET_REPLACE' }).filter(({ isNeeded }) => isNeeded)
  expect(needed.map(({ name }) => name)).toEqual([
    'ActionMode',
    'StackName',
    'ChangeSetName',
    'TemplatePath',
    'RoleArn',
  ])
})

it('says what has no effect, and what may be needed where nobody can tell', () => {
  const deleting = states({ ActionMode: 'DELETE_ONLY' })
  expect(deleting.find(({ name }) => name === 'TemplatePath')?.unused).toBe(
    'a stack is deleted or a change set executed',
  )
  const unknown = states({ ActionMode: { Ref: 'Mode' } })
  expect(unknown.find(({ name }) => name === 'ChangeSetName')).toMatchObject({
    isNeeded: false,
    neededWhen: 'a change set is made or executed',
    unused: undefined,
  })
})

it('shows first what is needed, then what was set, and folds the rest', () => {
  const { shown, folded } = grouped(states({ ActionMode: 'DELETE_ONLY' }), new Set(['OutputFileName', 'ActionMode']))
  expect(shown.map(({ name }) => name)).toEqual(['ActionMode', 'StackName', 'RoleArn', 'OutputFileName'])
  expect(folded.map(({ name }) => name)).toEqual([
    'ChangeSetName',
    'TemplatePath',
    'Capabilities',
    'TemplateConfiguration',
    'ParameterOverrides',
  ])
})
