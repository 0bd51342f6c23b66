import type {
  RemoteAction,
  RemoteCondition,
  RemoteExecution,
  RemoteStage,
  RemoteState,
} from '#shared/rpc/remote-pipeline.ts'

/** What goes on in a pipeline, in lines: its stages with their actions, then its latest executions. */
export function statusInWords({
  pipelineName,
  pipelineVersion,
  stages,
  executions,
}: RemoteState & { readonly executions: readonly RemoteExecution[] }): readonly string[] {
  const version = pipelineVersion === undefined ? '' : `, version ${pipelineVersion}`
  return [
    `${pipelineName}${version}`,
    ...stages.flatMap(stageInWords),
    '',
    ...(executions.length === 0 ? ['No executions yet.'] : ['Latest executions:', ...executions.map(executionInWords)]),
  ]
}

function stageInWords(stage: RemoteStage): readonly string[] {
  const { stageName, status = 'not reached yet', pipelineExecutionId, transition, waiting } = stage
  const execution = pipelineExecutionId === undefined ? '' : ` (${pipelineExecutionId})`
  return [
    ...(transition.isEnabled ? [] : [`  transition disabled${because(transition.disabledReason)}`]),
    ...waiting.map((id) => `  waits to enter: ${id}`),
    `  Stage ${stageName}: ${status}${execution}`,
    ...stage.conditions.flatMap(conditionInWords),
    ...stage.actions.map(actionInWords),
  ]
}

function conditionInWords({ position, status, rules }: RemoteCondition): readonly string[] {
  if (status === undefined) return []
  const told = rules.map(({ ruleName, status: outcome = 'not decided', summary, error }) =>
    [`${ruleName} ${outcome}`, error ?? summary].filter((part) => part !== undefined && part !== '').join(': '),
  )
  return [`    Condition ${position}: ${status}${told.length === 0 ? '' : ` (${told.join('; ')})`}`]
}

function actionInWords({ actionName, status, summary, error, approvalToken, ...rest }: RemoteAction): string {
  const word = approvalToken === undefined ? (status ?? 'not reached yet') : 'waits for approval'
  const percent = rest.percentComplete !== undefined && status === 'InProgress' ? ` ${rest.percentComplete} %` : ''
  const about = error ?? summary
  const since = rest.lastStatusChange === undefined ? '' : `, ${moment(rest.lastStatusChange)}`
  return `    Action ${actionName}: ${word}${percent}${since}${about === undefined || about === '' ? '' : `: ${about}`}`
}

function executionInWords(execution: RemoteExecution): string {
  const { pipelineExecutionId, status = '', startTime, trigger, executionType } = execution
  const parts = [
    pipelineExecutionId,
    status,
    ...(startTime === undefined ? [] : [moment(startTime)]),
    ...(executionType === 'ROLLBACK' ? ['rollback'] : []),
    ...(trigger === undefined ? [] : [trigger]),
  ]
  return `  ${parts.join('  ')}`
}

function because(reason: string | undefined): string {
  return reason === undefined || reason === '' ? '' : `: ${reason}`
}

/** To the second, in UTC. */
function moment(time: string): string {
  return `${time.slice(0, 19).replace('T', ' ')} UTC`
}
