import { useStore } from 'zustand'
import type { ExecutionOverview } from '#shared/rpc/runs.ts'
import { runBoard } from '#renderer/state/run-board.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useText, useTimes } from '#renderer/ui/text.ts'
import { durationText, revisionsText } from './duration.ts'
import { StatusWord } from './StatusWord.tsx'
import { useNow } from './use-now.ts'
import { useOpenExecution } from './use-open-execution.ts'

/** How far from its end the list asks for older executions, in pixels. */
const nearTheEnd = 200

/** The executions of a pipeline, newest first; choosing one shows it. Older ones come when the end is near. */
export function ExecutionList({
  listKey,
  shown,
  older,
}: {
  /** Under what the board keeps them. */
  readonly listKey: string | undefined
  readonly shown: string | undefined
  /** Asks for older ones. */
  older(): void
}) {
  const t = useText()
  const listing = useStore(runBoard, ({ lists }) => (listKey === undefined ? undefined : lists[listKey]))
  if (!listing || listing.executions.length === 0) return null
  return (
    <ul
      className="execution-list"
      aria-label={t('runs.executions')}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        if (listing.hasMore && scrollTop + clientHeight > scrollHeight - nearTheEnd) older()
      }}
    >
      {listing.executions.map((execution) => (
        <ExecutionLine
          key={execution.pipelineExecutionId}
          execution={execution}
          isShown={execution.pipelineExecutionId === shown}
        />
      ))}
      {listing.hasMore && (
        <li className="execution-more">
          <Button look="link" onClick={older}>
            {t('runs.older')}
          </Button>
        </li>
      )}
    </ul>
  )
}

function ExecutionLine({ execution, isShown }: { readonly execution: ExecutionOverview; readonly isShown: boolean }) {
  const t = useText()
  const times = useTimes()
  const open = useOpenExecution()
  const { pipelineExecutionId: id, status, startTime, endTime, simulated, note, origin, executionType } = execution
  const now = useNow(endTime === undefined)
  const took = durationText((endTime === undefined ? now : Date.parse(endTime)) - Date.parse(startTime))
  const about = [
    revisionsText(origin?.sourceRevisions ?? []),
    // Lists of accounts do not tell it.
    execution.pipelineVersion === 0 ? '' : t('runs.version', { version: execution.pipelineVersion }),
    executionType === 'ROLLBACK' ? t('runs.rollback') : (origin?.trigger.triggerType ?? ''),
  ].filter((part) => part !== '')
  const words = [
    t('runs.execution', { id: id.slice(0, 8) }),
    simulated > 0 ? `${status} ${t('runs.simulatedCount', { count: simulated })}` : status,
    times.moment(startTime),
    // What goes on would be read out anew all the time.
    ...(endTime === undefined ? [] : [t('runs.took', { duration: took })]),
    ...about,
  ]
  return (
    <li>
      <button
        type="button"
        className="execution"
        aria-current={isShown}
        aria-label={words.join(', ')}
        title={note ?? id}
        onClick={() => open(id)}
      >
        <StatusWord status={status} simulated={simulated} />
        <span className="execution-time">
          {times.short(startTime)} · {took}
        </span>
        <span className="execution-about">{about.join(' · ')}</span>
      </button>
    </li>
  )
}
