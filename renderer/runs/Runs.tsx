import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { runBoard, shownRunOf } from '#renderer/state/run-board.ts'
import { simulatedActions } from '#renderer/state/run-states.ts'
import type { Run } from '#renderer/state/run.ts'
import { listExecutions, stopRun } from '#renderer/state/runs.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useText } from '#renderer/ui/text.ts'
import { Approvals } from './Approvals.tsx'
import { ExecutionList } from './ExecutionList.tsx'
import { RunLog } from './RunLog.tsx'
import { StatusWord } from './StatusWord.tsx'
import { Timeline } from './Timeline.tsx'
import './runs.css'

/** The local executions of the document in front, and one of them in detail, live. */
export function Runs() {
  const t = useText()
  const id = useWorkspace(({ activeId }) => activeId)
  const run = useStore(runBoard, (board) => (id === null ? undefined : shownRunOf(board, id)))
  useEffect(() => {
    if (id !== null) void listExecutions(id)
  }, [id])
  if (id === null) return null
  return (
    <section className="runs" aria-label={t('pane.runs')}>
      <ExecutionList documentId={id} shown={run?.id} />
      {run ? <RunDetail run={run} /> : <p className="pane-note">{t('runs.none')}</p>}
    </section>
  )
}

function RunDetail({ run }: { run: Run }) {
  const t = useText()
  const simulated = simulatedActions(run)
  const isUnderWay = run.ended === undefined
  return (
    <div className="run-detail">
      <header className="run-head">
        <StatusWord status={run.status} />
        {run.ended && <span className="run-duration">{seconds(run.ended.durationMs)}</span>}
        <span className="run-id" title={run.id}>
          {run.id.slice(0, 8)}
        </span>
        <span className="run-space" />
        {isUnderWay && (
          <>
            <Button onClick={() => void stopRun(run.id, false)}>
              <Icon name="stop" size={12} /> {t('runs.stop')}
            </Button>
            <Button look="quiet" onClick={() => void stopRun(run.id, true)}>
              {t('runs.abandon')}
            </Button>
          </>
        )}
      </header>
      {run.approvals.length > 0 && <Approvals run={run} />}
      {simulated.length > 0 && (
        <p className="run-simulated">{t('runs.simulated', { count: simulated.length, names: simulated.join(', ') })}</p>
      )}
      <Timeline run={run} />
      <RunLog run={run} />
    </div>
  )
}

function seconds(milliseconds: number): string {
  return milliseconds < 60_000
    ? `${(milliseconds / 1000).toFixed(1)} s`
    : `${Math.floor(milliseconds / 60_000)} min ${Math.round((milliseconds % 60_000) / 1000)} s`
}
