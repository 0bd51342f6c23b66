import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShownPipeline, useWorkspace } from '#renderer/state/hooks.ts'
import { runBoard, shownRunOf } from '#renderer/state/run-board.ts'
import { listExecutions, openRun, pipelineNameOf } from '#renderer/state/runs.ts'
import { useText } from '#renderer/ui/text.ts'
import { ExecutionList } from './ExecutionList.tsx'
import { RunDetail } from './RunDetail.tsx'
import { OpenExecutionProvider } from './use-open-execution.ts'
import './runs.css'

/** The local executions of the document in front, and one of them in detail, live. */
export function Runs() {
  const t = useText()
  // The name follows the pipeline that is shown.
  useShownPipeline()
  const id = useWorkspace(({ activeId }) => activeId)
  const name = id === null ? undefined : pipelineNameOf(id)
  const view = useStore(runBoard, (board) => (id === null ? undefined : shownRunOf(board, id)))
  const state = useStore(runBoard, ({ states }) => (name === undefined ? undefined : states[name]))
  useEffect(() => {
    if (id !== null) void listExecutions(id)
  }, [id, name])
  const open = useMemo(() => (runId: string) => void (id !== null && openRun(id, runId)), [id])
  if (id === null) return null
  return (
    <OpenExecutionProvider value={open}>
      <section className="runs" aria-label={t('pane.runs')}>
        <ExecutionList pipelineName={name} shown={view?.id} />
        {view ? <RunDetail key={view.id} view={view} state={state} /> : <p className="pane-note">{t('runs.none')}</p>}
      </section>
    </OpenExecutionProvider>
  )
}
