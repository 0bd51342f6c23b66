import type { RunEvent } from '#shared/execution/events.ts'
import type { StageState } from '#shared/execution/pipeline-state.ts'
import type { Execution } from '#shared/execution/state.ts'
import type { Told } from './play.ts'

/** Names for the executions that get an id of their own making. */
export interface Names {
  nameOf(id: string): string
  idOf(name: string): string
  call(id: string, name: string): void
  /** A token that a step keeps for a later one. */
  remembered: string
}

/** Nobody has a name yet. */
export function createNames(): Names {
  const names = new Map<string, string>()
  return {
    remembered: '',
    nameOf: (id) => names.get(id) ?? id,
    idOf: (name) => [...names].find(([, known]) => known === name)?.[0] ?? name,
    call(id, name) {
      if (names.has(id) || !id.startsWith('id-')) return
      const taken = [...names.values()].filter((known) => known.startsWith(name)).length
      names.set(id, taken === 0 ? name : `${name}-${taken + 1}`)
    },
  }
}

/** What a command told, a line for each event. */
export function say({ names }: { readonly names: Names }, told: Told): readonly string[] {
  if ('rejected' in told) return [`! ${told.exception}: ${told.message}`]
  return told.map((event) => {
    if (event.type === 'execution' && 'executionType' in event && event.executionType === 'ROLLBACK') {
      names.call(event.pipelineExecutionId, 'rollback')
    }
    if (event.type === 'execution' && 'summary' in event && event.rollbackExecutionId !== undefined) {
      names.call(event.rollbackExecutionId, 'rollback')
    }
    return `${names.nameOf(event.pipelineExecutionId)}: ${describe(event, names)}`
  })
}

function describe(event: RunEvent, names: Names): string {
  switch (event.type) {
    case 'execution': {
      if ('summary' in event) {
        const by = event.rollbackExecutionId
        return `execution ${event.status}${by === undefined ? '' : `, ${names.nameOf(by)} takes it back`}`
      }
      const { status, executionType, trigger, variables, pipelineVersion } = event
      const version = pipelineVersion > 1 ? [`version ${pipelineVersion}`] : []
      const type = executionType === 'STANDARD' ? [] : [executionType]
      const why = trigger.triggerType === 'StartPipelineExecution' ? [] : [`by ${trigger.triggerType}`]
      const values = variables.map(({ name, resolvedValue }) => `${name}=${resolvedValue}`)
      return ['execution', status, ...version, ...type, ...why, ...values].join(' ')
    }
    case 'stage':
      return `stage ${event.stage} ${event.status}`
    case 'action': {
      const { stage, action, status, attempt, summary, errorDetails, outputVariables = {} } = event
      const again = attempt > 1 ? [`attempt ${attempt}`] : []
      const values = Object.entries(outputVariables).map(([name, value]) => `${name}=${value.slice(0, 20)}`)
      const words = summary === undefined ? [] : [`“${summary}”`]
      const error = errorDetails ? [`${errorDetails.code}: ${errorDetails.message}`] : []
      return [`action ${stage}.${action} ${status}`, ...again, ...values, ...words, ...error].join(' ')
    }
    case 'condition':
      return `condition ${event.stage}:${event.position} ${event.status} (${event.result})`
    case 'rule':
      return `rule ${event.stage}:${event.position}.${event.rule} ${event.status}${event.summary === undefined ? '' : ` “${event.summary}”`}`
    case 'approval': {
      const about = [event.customData, event.externalEntityLink].filter((text) => text !== undefined)
      return [`approval ${event.stage}.${event.action} until ${event.expires}`, ...about].join(' ')
    }
    case 'artifact':
      return `artifact ${event.artifact} ${event.direction} of ${event.stage}.${event.action}`
    case 'log':
      return `log ${event.text}`
  }
}

/** An execution in one line: its status, where it is, and its version. */
export function overview(execution: Execution, names: Names): string {
  const { began, status, position, inside, pipeline } = execution
  const place = pipeline.stages[position]?.label
  const where = status !== 'InProgress' && status !== 'Stopping' ? '' : inside ? ` in ${place}` : ` before ${place}`
  return `${names.nameOf(began.pipelineExecutionId)} ${status}${where}, version ${began.pipelineVersion}`
}

/** A stage in one line: who waits, who was there last, and what became of it. */
export function describeStage(state: StageState, names: Names): string {
  const { stageName, latestExecution, inboundExecutions, inboundTransitionState, retryStageMetadata } = state
  const transitionWords = inboundTransitionState.enabled
    ? []
    : [`disabled by ${inboundTransitionState.lastChangedBy}: ${inboundTransitionState.disabledReason}`]
  const latest = latestExecution
    ? [`${names.nameOf(latestExecution.pipelineExecutionId)} ${latestExecution.status} ${latestExecution.type}`]
    : []
  const inbound = inboundExecutions.map(({ pipelineExecutionId }) => `inbound ${names.nameOf(pipelineExecutionId)}`)
  const retries = retryStageMetadata
    ? [
        `retried ${retryStageMetadata.autoStageRetryAttempt}+${retryStageMetadata.manualStageRetryAttempt}, ${retryStageMetadata.latestRetryTrigger}`,
      ]
    : []
  const actions = state.actionStates.map(({ actionName, latestExecution: run }) =>
    [actionName, run?.status ?? 'did not run', run?.token === undefined ? '' : 'with a token']
      .filter(Boolean)
      .join(' '),
  )
  const conditions = Object.entries(state.conditionStates).map(([position, { status }]) => `${position} ${status}`)
  const parts = [...inbound, ...transitionWords, ...latest, ...conditions, ...actions, ...retries]
  return `${stageName}: ${parts.join('; ')}`.trimEnd()
}
