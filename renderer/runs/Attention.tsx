import type { PipelineState } from '#shared/execution/pipeline-state.ts'
import type { ExecutionView, StageView } from '#renderer/state/execution-view.ts'
import { waitingOf } from '#renderer/state/waiting.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'
import { Approval } from './Approval.tsx'
import { OperationButton } from './OperationButton.tsx'
import { decisiveConditions, operationsOf } from './operations.ts'
import { useOpenExecution } from './use-open-execution.ts'

interface AttentionProps {
  readonly view: ExecutionView
  readonly state: PipelineState | undefined
}

/** What somebody has to decide about an execution, or may want to: approvals, failures, and what it waits for. */
export function Attention({ view, state }: AttentionProps) {
  return (
    <div className="attention">
      {view.approvals.map((wanted) => (
        <Approval key={wanted.token} wanted={wanted} />
      ))}
      <Waits view={view} state={state} />
      <Rollback view={view} />
      {view.stages.map((stage) => (
        <StageAttention key={stage.stage} view={view} state={state} stage={stage} />
      ))}
    </div>
  )
}

function Waits({ view, state }: AttentionProps) {
  const t = useText()
  const waiting = waitingOf(view, state)
  if (!waiting) return null
  const { stage } = waiting
  return (
    <div className="attention-item" data-kind="wait">
      <span className="attention-text">
        <Glyph name="clock" size={14} />
        {waiting.kind === 'transition'
          ? t('runs.waits.transition', { stage, reason: waiting.reason })
          : waiting.by === undefined
            ? t('runs.waits', { stage })
            : t('runs.waits.stage', { stage, id: waiting.by.slice(0, 8) })}
      </span>
      {waiting.kind === 'transition' && <OperationButton view={view} operation={{ kind: 'enable', stage }} />}
    </div>
  )
}

/** What takes an execution back, or what it takes back itself. */
function Rollback({ view }: { readonly view: ExecutionView }) {
  const t = useText()
  const open = useOpenExecution()
  const other = otherOf(view)
  if (!other) return null
  const short = other.id.slice(0, 8)
  return (
    <div className="attention-item" data-kind="note">
      <span className="attention-text">{t(other.text, { id: short, stage: view.stages[0]?.stage ?? '' })}</span>
      <Button onClick={() => open(other.id)}>{t('runs.openExecution', { id: short })}</Button>
    </div>
  )
}

function otherOf({ rollbackExecutionId, executionType, trigger }: ExecutionView) {
  if (rollbackExecutionId !== undefined) return { id: rollbackExecutionId, text: 'runs.rolledBack' } as const
  const { triggerType, triggerDetail: id = '' } = trigger
  if (executionType !== 'ROLLBACK' || id === '') return undefined
  return { id, text: triggerType === 'AutomatedRollback' ? 'runs.rollsBack' : 'runs.rollsBackTo' } as const
}

function StageAttention({ view, state, stage }: AttentionProps & { readonly stage: StageView }) {
  const t = useText()
  const conditions = decisiveConditions(view, stage)
  const isBroken = stage.status === 'Failed' || stage.status === 'Stopped'
  const operations = operationsOf(view, state, stage).filter(({ kind }) => kind === 'retry' || kind === 'override')
  if (operations.length === 0 && conditions.length === 0) return null
  const name = stage.stage
  return (
    <div className="attention-item" data-kind={isBroken ? 'failed' : 'wait'} role="group" aria-label={name}>
      <span className="attention-text">
        <Glyph name={isBroken ? 'error' : 'clock'} size={14} />
        {isBroken
          ? t('runs.stageEnded', { stage: name, status: stage.status })
          : t('runs.conditionOpen', { stage: name })}
        <Reasons view={view} stage={name} conditions={conditions.flatMap(({ rules }) => rules)} />
      </span>
      {operations.map((operation, index) => (
        <OperationButton key={index} view={view} operation={operation} look={index === 0 ? 'primary' : 'normal'} />
      ))}
    </div>
  )
}

/** Why it did not go on, in the words of its actions and rules. */
function Reasons({
  view,
  stage,
  conditions,
}: {
  readonly view: ExecutionView
  readonly stage: string
  readonly conditions: readonly { readonly rule: string; readonly summary: string | undefined }[]
}) {
  const latest = new Map(view.actions.filter((one) => one.stage === stage).map((one) => [one.action, one]))
  const sentences = [
    ...[...latest.values()].flatMap(({ action, error }) => (error ? [`${action}: ${error.message}`] : [])),
    ...conditions.flatMap(({ rule, summary }) => (summary === undefined ? [] : [`${rule}: ${summary}`])),
  ]
  return sentences.map((sentence) => (
    <span key={sentence} className="attention-reason">
      {sentence}
    </span>
  ))
}
