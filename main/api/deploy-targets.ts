import type { DeployActionExecutionTarget } from '@aws-sdk/client-codepipeline'
import { performedIn } from '#shared/execution/performed.ts'
import { dateOf } from './find.ts'
import type { ApiContext } from './operation.ts'

/**
 * The machines of a deployment: one for an action that deploys to machines, none for another. `undefined` where nothing
 * was performed under this id.
 */
export function deployTargets(
  actionExecutionId: string,
  names: readonly string[] | undefined,
  { engine }: ApiContext,
): readonly DeployActionExecutionTarget[] | undefined {
  const { pipelines } = engine
  const found = pipelines.executionOfAction(actionExecutionId)
  if (!found || (names && !names.includes(found.pipelineName))) return undefined
  const action = performedIn(pipelines.journal(found.pipelineExecutionId)).actions.find(
    (one) => one.actionExecutionId === actionExecutionId,
  )
  if (!action) return undefined
  if (action.declared.type.category !== 'Deploy' || action.declared.type.provider !== 'EC2') return []
  return [
    {
      targetId: action.externalExecutionId ?? actionExecutionId,
      targetType: 'EC2',
      status: action.status,
      startTime: dateOf(action.startTime),
      ...(action.status !== 'InProgress' && { endTime: dateOf(action.lastUpdateTime) }),
      events: [],
    },
  ]
}
