import { useStore } from 'zustand'
import { useShownPipeline } from '#renderer/state/hooks.ts'
import { runBoard } from '#renderer/state/run-board.ts'
import { openRun, pipelineNameOf } from '#renderer/state/runs.ts'
import { useText } from '#renderer/ui/text.ts'
import { StatusWord } from './StatusWord.tsx'

/** The executions of the document's pipeline, newest first; choosing one shows it. */
export function ExecutionList({ documentId, shown }: { documentId: string; shown: string | undefined }) {
  const t = useText()
  // The name follows the pipeline that is shown.
  useShownPipeline()
  const name = pipelineNameOf(documentId)
  const executions = useStore(runBoard, ({ lists }) => (name === undefined ? undefined : lists[name])) ?? []
  if (executions.length === 0) return null
  return (
    <ul className="execution-list" aria-label={t('runs.executions')}>
      {executions.map(({ pipelineExecutionId: id, status, startTime, simulated, note }) => (
        <li key={id}>
          <button
            type="button"
            className="execution"
            aria-current={id === shown}
            aria-label={`${t('runs.execution', { id: id.slice(0, 8) })}, ${status}`}
            title={note}
            onClick={() => void openRun(documentId, id)}
          >
            <StatusWord status={status} />
            <span className="execution-time">{new Date(startTime).toLocaleTimeString()}</span>
            {simulated > 0 && <span className="execution-simulated">{t('canvas.simulated')}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
