import type { ActionMember, ActionType } from '#shared/catalog/action-type.ts'
import type { Action } from '#shared/model/action.ts'
import { itemsOf, type Json, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { isThere } from '#shared/model/settled.ts'
import type { ActionRule, Fix } from '../rule.ts'

/** Commands, their environment and a timeout of one's own are for the action types that use them (API/ActionDeclaration). */
export const unusedMember: ActionRule = {
  id: 'unused-member',
  topic: 'action types',
  severity: 'warning',
  summary: 'An action has only members that its type uses.',
  explanation:
    'commands, outputVariables and the files of an output artifact belong to Commands actions, environmentVariables to Commands and EKS actions, and timeoutInMinutes to manual approvals. Elsewhere they are refused or have no effect. A CodeBuild action has its environment variables in the configuration key EnvironmentVariables.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_ActionDeclaration.html',
  *checkAction(action, type) {
    if (!type) return
    for (const name of ['commands', 'environmentVariables', 'outputVariables', 'timeoutInMinutes'] as const) {
      if (uses(type, name) || isThere(member(action.raw, name)) !== true) continue
      const location = [name]
      yield {
        location,
        part: 'name',
        message: say`Remove “${name}”: an action of type ${type.title} does not use it.`,
        fixes:
          name === 'timeoutInMinutes'
            ? [{ title: say`Remove it`, repairs: [{ unset: location }] }]
            : moved(name, action, type),
      }
    }
    if (uses(type, 'outputArtifactFiles')) return
    for (const location of filesOf(action.raw)) {
      yield {
        location,
        part: 'name',
        message: say`Remove “files”: only Commands actions choose the files of their output artifact here.`,
        fixes: [{ title: say`Remove it`, repairs: [{ unset: location }] }],
      }
    }
  },
}

function uses(type: ActionType, name: ActionMember): boolean {
  return type.members?.includes(name) === true
}

function filesOf(raw: Json): readonly Location[] {
  return itemsOf(raw, 'outputArtifacts').flatMap((item, index) =>
    isThere(member(item, 'files')) === true ? [['outputArtifacts', index, 'files']] : [],
  )
}

/** Environment variables move to where a CodeBuild action has them, unless it has some there already. */
function moved(name: string, action: Action, { fields }: ActionType): readonly Fix[] {
  const key = Object.keys(fields).find((each) => fields[each]?.json === 'environment-variables')
  if (name !== 'environmentVariables' || key === undefined) return []
  if (!action.isConfigurationKnown || Object.hasOwn(action.configuration, key)) return []
  const variables = action.environmentVariables.flatMap(({ name: variable, value, type = 'PLAINTEXT' }) =>
    variable === undefined || value === undefined ? [] : [{ name: variable, value, type }],
  )
  if (variables.length < itemsOf(action.raw, name).length) return []
  return [
    {
      title: say`Move them to ${key}`,
      repairs: [{ unset: [name] }, { set: ['configuration', key], value: JSON.stringify(variables) }],
    },
  ]
}
