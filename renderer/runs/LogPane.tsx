import { useEffect, useState } from 'react'
import type { LogOverview } from '#shared/rpc/records.ts'
import type { ExecutionView } from '#renderer/state/execution-view.ts'
import { keep } from '#renderer/state/run-operations.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useText } from '#renderer/ui/text.ts'
import { LogRows } from './LogRows.tsx'
import { LogSearch } from './LogSearch.tsx'
import { useSource } from './source.ts'
import { useLog } from './use-log.ts'
import { useSearch } from './use-search.ts'
import './log.css'

interface LogPaneProps {
  readonly view: ExecutionView
  /** Whose log is shown; the one that was begun last where nobody chose. */
  readonly chosen: string | undefined
  choose(actionExecutionId: string): void
}

/** What an action or rule wrote: live, with search, and to be kept as a file. */
export function LogPane({ view, chosen, choose }: LogPaneProps) {
  const t = useText()
  const source = useSource()
  const logs = useLogs(view)
  const [isFollowing, setIsFollowing] = useState(true)
  const shown = logs.find((log) => log.actionExecutionId === chosen) ?? logs.at(-1)
  const name = shown && { pipelineExecutionId: view.id, actionExecutionId: shown.actionExecutionId }
  const isGrowing = view.endedAt === undefined && isOpen(view, shown)
  const rows = useLog(name, isGrowing)
  const search = useSearch(name, rows?.count ?? 0)
  if (!shown || !name) return <p className="pane-note">{t('runs.log.none')}</p>
  const follow = (isWanted: boolean) => {
    setIsFollowing(isWanted)
    // What somebody reads stays in front, whatever begins meanwhile.
    if (!isWanted) choose(shown.actionExecutionId)
  }
  return (
    <div className="run-log">
      <div className="run-log-head">
        <select
          aria-label={t('runs.log.of')}
          value={shown.actionExecutionId}
          onChange={({ target }) => choose(target.value)}
        >
          {logs.map((log) => (
            <option key={log.actionExecutionId} value={log.actionExecutionId}>
              {titleOf(log, logs)}
            </option>
          ))}
        </select>
        <LogSearch search={search} onMove={() => follow(false)} />
        <span className="run-space" />
        <Button look="quiet" aria-pressed={isFollowing} onClick={() => follow(!isFollowing)}>
          {t('runs.log.follow')}
        </Button>
        <Button
          look="quiet"
          onClick={() => void keep(source, { kind: 'log', ...name }, `${shown.action.replaceAll('/', '-')}.log`)}
        >
          {t('runs.log.save')}
        </Button>
      </div>
      {rows && rows.count > 0 ? (
        <LogRows
          key={shown.actionExecutionId}
          rows={rows}
          search={search}
          isFollowing={isFollowing}
          setIsFollowing={follow}
        />
      ) : (
        <p className="pane-note">{t('runs.log.none')}</p>
      )}
    </div>
  )
}

/** How often is looked for logs that begin, in milliseconds. */
const logsMilliseconds = 1500

/** The logs of an execution; looked for again whenever something of it begins or ends, and as long as it goes on. */
function useLogs({ id, actions, conditions, endedAt }: ExecutionView): readonly LogOverview[] {
  const source = useSource()
  const [logs, setLogs] = useState<readonly LogOverview[]>([])
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      const found = await source.logs({ pipelineExecutionId: id })
      if (isCurrent && found.ok) {
        setLogs((before) => (before.length === found.value.length ? before : found.value))
      }
    }
    void look()
    if (endedAt !== undefined) {
      return () => {
        isCurrent = false
      }
    }
    // An action may be silent for a long time before it writes anything.
    const timer = setInterval(() => void look(), logsMilliseconds)
    return () => {
      isCurrent = false
      clearInterval(timer)
    }
  }, [source, id, actions, conditions, endedAt])
  return logs
}

/** Whether the action of a log goes on. What is no action is a rule, of which nothing else is known here. */
function isOpen({ actions }: ExecutionView, log: LogOverview | undefined): boolean {
  const action = actions.find(({ actionExecutionId }) => actionExecutionId === log?.actionExecutionId)
  return action === undefined || action.endedAt === undefined
}

function titleOf(log: LogOverview, logs: readonly LogOverview[]): string {
  const alike = logs.filter(({ stage, action }) => stage === log.stage && action === log.action)
  const attempt = alike.indexOf(log) + 1
  return attempt > 1 ? `${log.stage}/${log.action} #${attempt}` : `${log.stage}/${log.action}`
}
