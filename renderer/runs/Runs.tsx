import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { useShownPipeline, useWorkspace } from '#renderer/state/hooks.ts'
import { boardKey, places, thisMachine } from '#renderer/state/places.ts'
import { followRemote, listOlderRemote, openRemoteRun, remoteRuns } from '#renderer/state/remote-runs.ts'
import { runBoard, shownRunOf } from '#renderer/state/run-board.ts'
import { listExecutions, listOlder, openRun, pipelineNameOf } from '#renderer/state/runs.ts'
import { localRuns } from '#renderer/state/runs-source.ts'
import { useText } from '#renderer/ui/text.ts'
import { ExecutionList } from './ExecutionList.tsx'
import { PlaceChooser } from './PlaceChooser.tsx'
import { RunDetail } from './RunDetail.tsx'
import { RunsSourceProvider } from './source.ts'
import { OpenExecutionProvider } from './use-open-execution.ts'
import './runs.css'

/** The executions of the document in front, here or in an account, and one of them in detail, live. */
export function Runs() {
  const t = useText()
  // The name follows the pipeline that is shown.
  useShownPipeline()
  const id = useWorkspace(({ activeId }) => activeId)
  const name = id === null ? undefined : pipelineNameOf(id)
  const target = useStore(places, ({ chosen }) => (id === null ? undefined : chosen[id]) ?? thisMachine)
  const key = name === undefined ? undefined : boardKey(target, name)
  const view = useStore(runBoard, (board) => (id === null ? undefined : shownRunOf(board, id)))
  const state = useStore(runBoard, ({ states }) => (key === undefined ? undefined : states[key]))
  const hasExecutions = useStore(runBoard, ({ lists }) => key !== undefined && (lists[key]?.executions.length ?? 0) > 0)
  const remote = useMemo(
    () => (target.kind === 'local' || name === undefined ? undefined : { target, name }),
    [target, name],
  )
  const source = useMemo(() => (remote ? remoteRuns(remote) : localRuns), [remote])
  useEffect(() => {
    if (id === null) return undefined
    if (remote) return followRemote(id, remote)
    void listExecutions(id)
    return undefined
  }, [id, name, remote])
  const open = useMemo(
    () => (runId: string) => {
      if (id !== null) void (remote ? openRemoteRun(id, remote, runId) : openRun(id, runId))
    },
    [id, remote],
  )
  const underWay = useStore(runBoard, ({ lists }) =>
    key === undefined ? undefined : lists[key]?.executions.find(({ endTime }) => endTime === undefined),
  )?.pipelineExecutionId
  useEffect(() => {
    // After a page was loaded again, what goes on, and may wait for somebody, is in front as before.
    const isChosen = id === null || runBoard.getState().shown[id] !== undefined
    if (!isChosen && !remote && underWay !== undefined) open(underWay)
  }, [id, remote, underWay, open])
  if (id === null) return null
  const older = () => {
    if (remote) void listOlderRemote(remote)
    else if (name !== undefined) void listOlder(name)
  }
  return (
    <RunsSourceProvider value={source}>
      <OpenExecutionProvider value={open}>
        <section className="runs" aria-label={t('pane.runs')}>
          <div className="runs-side">
            <PlaceChooser documentId={id} remote={remote} />
            <ExecutionList listKey={key} shown={view?.id} older={older} />
          </div>
          {view ? (
            <RunDetail key={view.id} listKey={key} view={view} state={state} />
          ) : (
            <p className="pane-note">{t(remote || hasExecutions ? 'runs.noneChosen' : 'runs.none')}</p>
          )}
        </section>
      </OpenExecutionProvider>
    </RunsSourceProvider>
  )
}
