import type { ActionView, ConditionView, ExecutionView, Span } from '#renderer/state/execution-view.ts'
import type { Position } from '#shared/model/condition.ts'

/** One line of the timeline. */
export type TimelineRow = {
  readonly key: string
  readonly stage: string
  readonly status: string
  readonly bars: readonly Bar[]
} & (
  | { readonly kind: 'stage'; readonly waited: readonly Span[] }
  | { readonly kind: 'action'; readonly attempts: readonly ActionView[]; readonly latest: ActionView }
  | { readonly kind: 'condition'; readonly position: Position; readonly latest: ConditionView }
  | { readonly kind: 'waiting' }
)

export interface Bar extends Span {
  /** Whether something took place, or was only waited for. */
  readonly kind: 'work' | 'wait'
  readonly status: string
  readonly isSimulated: boolean
}

/** The lines of the timeline: each stage with its conditions and actions, in the order in which they happened. */
export function timelineOf(view: ExecutionView): readonly TimelineRow[] {
  const actions = Map.groupBy(view.actions, ({ stage }) => stage)
  const conditions = Map.groupBy(view.conditions, ({ stage }) => stage)
  const rows = view.stages.flatMap(({ stage, status, spans, waits }): readonly TimelineRow[] => {
    const bars = [...waits.map(waitBar), ...spans.map((span) => workBar(span, span.status))]
    const asked = conditionRows(stage, conditions.get(stage) ?? [])
    return [
      { kind: 'stage', key: stage, stage, status, bars, waited: waits },
      ...asked.filter(({ position }) => position === 'beforeEntry'),
      ...actionRows(stage, actions.get(stage) ?? []),
      ...asked.filter(({ position }) => position !== 'beforeEntry'),
    ]
  })
  const { waitingSince, endedAt } = view
  if (waitingSince === undefined || endedAt !== undefined) return rows
  const bars = [waitBar({ startedAt: waitingSince, endedAt: undefined })]
  return [...rows, { kind: 'waiting', key: '\nwaiting', stage: '', status: 'InProgress', bars }]
}

function actionRows(stage: string, actions: readonly ActionView[]): readonly TimelineRow[] {
  return [...Map.groupBy(actions, ({ action }) => action)].flatMap(([name, attempts]): readonly TimelineRow[] => {
    const latest = attempts.at(-1)
    if (!latest) return []
    const bars = attempts.map((attempt): Bar => {
      const kind = attempt.isAsked ? 'wait' : 'work'
      return { ...workBar(attempt, attempt.status), kind, isSimulated: attempt.fidelity === 'simulates' }
    })
    return [{ kind: 'action', key: `${stage}\n${name}`, stage, status: latest.status, bars, attempts, latest }]
  })
}

function conditionRows(stage: string, conditions: readonly ConditionView[]) {
  return [...Map.groupBy(conditions, ({ position }) => position)].flatMap(([position, asked]) => {
    const latest = asked.at(-1)
    if (!latest) return []
    const bars = asked.map((one) => workBar(one, one.status))
    const key = `${stage}\n\n${position}`
    return [{ kind: 'condition' as const, key, stage, status: latest.status, bars, position, latest }]
  })
}

function workBar({ startedAt, endedAt }: Span, status: string): Bar {
  return { kind: 'work', status, startedAt, endedAt, isSimulated: false }
}

function waitBar({ startedAt, endedAt }: Span): Bar {
  return { kind: 'wait', status: 'InProgress', startedAt, endedAt, isSimulated: false }
}

/** How long spans took together, up to now for what goes on. */
export function lengthOf(spans: readonly Span[], now: number): number {
  return spans.reduce(
    (sum, { startedAt, endedAt }) => sum + (endedAt === undefined ? now : Date.parse(endedAt)) - Date.parse(startedAt),
    0,
  )
}

/** Times after the beginning, in milliseconds, at which an axis of this length has its marks; at the end is room to say the last. */
export function ticksOf(length: number, atMost: number): readonly number[] {
  const step = steps.find((one) => length / one <= atMost) ?? Math.ceil(length / atMost / day) * day
  const room = (length / atMost) * 0.8
  return Array.from({ length: Math.floor(Math.max(0, length - room) / step) + 1 }, (_, index) => index * step)
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const steps = [
  ...[0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30].map((many) => many * second),
  ...[1, 2, 5, 10, 15, 30].map((many) => many * minute),
  ...[1, 2, 3, 6, 12].map((many) => many * hour),
  day,
]
