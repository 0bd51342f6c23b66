import type { Action, ArtifactUse } from '#shared/model/pipeline.ts'
import { baseOf, type DecisionContext, declaredMinutes, minutesFrom } from './context.ts'
import type { ErrorDetails } from './events.ts'
import type { ActionBegan, ExecutionEvent, PendingApproval } from './journal.ts'
import { approvalMinutes, bytesOf, resolvedConfigurationBytes } from './limits.ts'
import { type Execution, stageAt } from './state.ts'
import { type Resolution, type Resolved, resolveAction } from './variables.ts'

/** The beginning of an action; it fails on the spot when something that it needs is not there. */
export function startAction(execution: Execution, action: number, context: DecisionContext): readonly ExecutionEvent[] {
  const stage = execution.position
  const { declared, run } = stageAt(execution, stage)
  const declaredAction = declared.actions[action]
  if (!declaredAction) throw new Error(`No action ${action} in stage ${declared.label}`)
  const resolution = resolveAction(declaredAction, execution.namespaces)
  const place = { ...baseOf(execution, context), stage, action, actionExecutionId: context.newId() }
  const began: ActionBegan = {
    ...place,
    kind: 'action-began',
    attempt: (run.actions[action]?.attempts ?? 0) + 1,
    fidelity: isApproval(declaredAction)
      ? 'runs'
      : context.performs({
          onTermsOf: execution.began.rollback?.targetPipelineExecutionId ?? place.pipelineExecutionId,
          stage: declared.label,
          action: declaredAction.label,
          type: declaredAction.type,
          configuration: resolution.value.configuration,
        }),
  }
  const error = whyNotStarted(execution, declaredAction.inputs, resolution)
  if (error) return [began, { ...place, kind: 'action-ended', status: 'Failed', error }]
  const { value: resolved } = resolution
  if (isApproval(declaredAction)) {
    const approval = openQuestion(declaredAction, resolved, context)
    // In PARALLEL mode nobody can ask for the state of the pipeline, so the token is told here.
    const isAlone = execution.began.executionMode === 'PARALLEL'
    const told = isAlone ? { externalExecutionId: approval.token } : {}
    return [{ ...began, resolved, approval, deadline: approval.expires, ...told }]
  }
  return [{ ...began, resolved, deadline: minutesFrom(context.now, context.minutesOf(declaredAction.type)) }]
}

/** A manual approval is no work for an executor: it waits for an answer. */
export function isApproval({ type }: Pick<Action, 'type'>): boolean {
  return type.category === 'Approval' && type.owner === 'AWS' && type.provider === 'Manual'
}

/** What keeps an action or rule from being begun: an artifact or a variable that is not there, or too much of them. */
export function whyNotStarted(
  { artifacts }: Execution,
  inputs: readonly ArtifactUse[],
  { value, missing }: Resolution<Resolved>,
): ErrorDetails | undefined {
  const absent = inputs.find(({ name }) => name !== undefined && !Object.hasOwn(artifacts, name))
  if (absent) return mistake(`Input artifact ${absent.name} was not produced in this execution.`)
  if (missing.length > 0) return mistake(`No value for ${missing.join(', ')}.`)
  const bytes = bytesOf(value.configuration)
  if (bytes <= resolvedConfigurationBytes) return undefined
  return mistake(
    `With all variables in place the configuration has ${bytes} bytes; ${resolvedConfigurationBytes} are allowed.`,
  )
}

function mistake(message: string): ErrorDetails {
  return { code: 'ConfigurationError', message }
}

function openQuestion(action: Action, { configuration }: Resolved, context: DecisionContext): PendingApproval {
  const { CustomData: customData, ExternalEntityLink: externalEntityLink } = configuration
  return {
    token: context.newId(),
    expires: minutesFrom(context.now, declaredMinutes(action.raw) ?? approvalMinutes),
    ...(customData !== undefined && { customData }),
    ...(externalEntityLink !== undefined && { externalEntityLink }),
  }
}
