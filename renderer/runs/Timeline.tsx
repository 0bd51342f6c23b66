import { useEffect, useState } from 'react'
import type { ActionRun, Run } from '#renderer/state/run.ts'
import { useText } from '#renderer/ui/text.ts'
import { StatusWord } from './StatusWord.tsx'

/** A bar for each attempt at an action, over the time of the execution. */
export function Timeline({ run }: { run: Run }) {
  const t = useText()
  const now = useNow(run.ended === undefined)
  const from = Date.parse(run.started?.time ?? run.actions[0]?.startedAt ?? '')
  const to = run.ended ? Date.parse(run.ended.time) : now
  const whole = Math.max(1, to - from)
  const part = (time: number) => Math.min(100, Math.max(0, ((time - from) / whole) * 100))
  return (
    <ul className="timeline" aria-label={t('runs.actions')}>
      {run.actions.map((action) => {
        const left = part(Date.parse(action.startedAt))
        const right = part(action.endedAt === undefined ? to : Date.parse(action.endedAt))
        return (
          <li key={action.actionExecutionId} className="timeline-row">
            <span className="timeline-name" title={`${action.stage} / ${action.action}`}>
              {action.action}
            </span>
            <span className="timeline-track" aria-hidden="true">
              <span
                className="timeline-bar"
                data-status={action.status}
                data-fidelity={action.fidelity}
                style={{ insetInlineStart: `${left}%`, width: `${Math.max(0.8, right - left)}%` }}
              />
            </span>
            <span className="timeline-status">
              <StatusWord status={action.status} />
              {action.fidelity === 'simulates' && <span className="timeline-note">{t('canvas.simulated')}</span>}
              {action.attempt > 1 && (
                <span className="timeline-note">{t('runs.attempt', { number: action.attempt })}</span>
              )}
            </span>
            <Message action={action} />
          </li>
        )
      })}
    </ul>
  )
}

function Message({ action: { error, summary } }: { action: ActionRun }) {
  if (error) return <span className="timeline-message timeline-error">{error.message}</span>
  return summary === undefined ? null : <span className="timeline-message">{summary}</span>
}

/** The time, moving on for as long as something is under way. */
function useNow(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [isRunning])
  return now
}
