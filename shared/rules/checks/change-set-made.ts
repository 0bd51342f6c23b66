import { mayRunBefore } from '#shared/graph/flow.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { Action } from '#shared/model/action.ts'
import type { PipelineRule } from '../rule.ts'
import { isType, placeOf, setting } from '../settings.ts'

/** A change set is made before it is executed (UG/action-reference-CloudFormation). */
export const changeSetMade: PipelineRule = {
  id: 'change-set-made',
  topic: 'structure',
  severity: 'hint',
  summary: 'A change set that is executed was made by an action before.',
  explanation:
    'CHANGE_SET_EXECUTE executes the change set of that name of that stack. In most pipelines an action in mode CHANGE_SET_REPLACE makes it first, with the same stack name and change set name, and in the same account and Region.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html',
  *check(pipeline) {
    if (!pipeline.areStagesKnown || pipeline.stages.some((stage) => !stage.areActionsKnown)) return
    const places = pipeline.stages.flatMap(({ actions }, stage) =>
      actions.flatMap((action, index) =>
        isType(action.type, 'Deploy', 'CloudFormation') ? [{ stage, action: index, view: action }] : [],
      ),
    )
    for (const { view, ...place } of places) {
      if (setting(view, 'ActionMode') !== 'CHANGE_SET_EXECUTE') continue
      const name = setting(view, 'ChangeSetName')
      if (name === undefined || setting(view, 'StackName') === undefined) continue
      if (places.some((other) => mayMake(other.view, view) && mayRunBefore(pipeline, other, place))) continue
      yield {
        location: at('stages', place.stage, 'actions', place.action, ...placeOf('ChangeSetName')),
        message: say`Make change set “${name}” first: no action before this one has it and this stack in mode CHANGE_SET_REPLACE.`,
      }
    }
  },
}

/** Whether an action makes the change set that another executes, as far as certain values tell. */
function mayMake(maker: Action, executor: Action): boolean {
  const mode = setting(maker, 'ActionMode')
  if (mode !== undefined && mode !== 'CHANGE_SET_REPLACE') return false
  return ['StackName', 'ChangeSetName'].every((key) => {
    const made = setting(maker, key)
    return made === undefined || made === setting(executor, key)
  })
}
