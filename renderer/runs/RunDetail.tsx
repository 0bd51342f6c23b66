import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { PipelineState } from '#shared/execution/pipeline-state.ts'
import type { ExecutionView } from '#renderer/state/execution-view.ts'
import { runBoard } from '#renderer/state/run-board.ts'
import { askToStop } from '#renderer/state/run-operations.ts'
import { simulatedActions } from '#renderer/state/run-states.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { useText } from '#renderer/ui/text.ts'
import { useKeptFocus } from '#renderer/ui/use-kept-focus.ts'
import { Artifacts } from './Artifacts.tsx'
import { Attention } from './Attention.tsx'
import { durationText, revisionsText } from './duration.ts'
import { LogPane } from './LogPane.tsx'
import { useSource } from './source.ts'
import { Reports, useReports } from './Reports.tsx'
import { StatusWord } from './StatusWord.tsx'
import { Timeline } from './Timeline.tsx'
import { useNow } from './use-now.ts'

interface RunDetailProps {
  /** Under what the board lists the executions of its pipeline. */
  readonly listKey: string | undefined
  readonly view: ExecutionView
  readonly state: PipelineState | undefined
}

type DetailTab = 'timeline' | 'log' | 'artifacts' | 'reports'

/** One execution: what it is, what somebody has to decide, and when what happened, was written and was made. */
export function RunDetail({ listKey, view, state }: RunDetailProps) {
  const t = useText()
  const [tab, setTab] = useState<DetailTab>('timeline')
  const [log, setLog] = useState<string>()
  const element = useRef<HTMLDivElement>(null)
  // Buttons go as what they are for is done.
  useKeptFocus(element)
  const simulated = simulatedActions(view)
  const { keepsRecords } = useSource()
  const reports = useReports(view)
  const records = [
    { id: 'log', name: t('runs.log') },
    {
      id: 'artifacts',
      name: t('runs.artifacts'),
      content: (
        <>
          {t('runs.artifacts')}
          {view.artifacts.length > 0 && <span className="tab-count">{view.artifacts.length}</span>}
        </>
      ),
    },
    ...(reports.length > 0 ? [{ id: 'reports', name: t('runs.reports') }] : []),
  ]
  const openLog = (actionExecutionId: string) => {
    setLog(actionExecutionId)
    setTab('log')
  }
  return (
    <div
      ref={element}
      className="run-detail"
      role="group"
      aria-label={t('runs.execution', { id: view.id.slice(0, 8) })}
      tabIndex={-1}
    >
      <Head listKey={listKey} view={view} simulated={simulated.length} />
      <Attention view={view} state={state} />
      {simulated.length > 0 && (
        <p className="run-simulated">{t('runs.simulated', { count: simulated.length, names: simulated.join(', ') })}</p>
      )}
      <Tabs
        label={t('runs.parts')}
        className="run-tabs"
        selected={tab}
        panelId="run-part"
        tabs={[{ id: 'timeline', name: t('runs.timeline') }, ...(keepsRecords ? records : [])]}
        onSelect={(id) => setTab(id as DetailTab)}
      />
      <div role="tabpanel" id="run-part" aria-labelledby={`tab-${tab}`} className="run-part">
        {tab === 'timeline' && <Timeline view={view} state={state} openLog={keepsRecords ? openLog : undefined} />}
        {tab === 'log' && <LogPane view={view} chosen={log} choose={setLog} />}
        {tab === 'artifacts' && <Artifacts view={view} />}
        {tab === 'reports' && <Reports view={view} reports={reports} />}
      </div>
    </div>
  )
}

interface HeadProps {
  readonly listKey: string | undefined
  readonly view: ExecutionView
  readonly simulated: number
}

function Head({ listKey, view, simulated }: HeadProps) {
  const t = useText()
  const source = useSource()
  const isUnderWay = view.endedAt === undefined
  const now = useNow(isUnderWay)
  const listed = useStore(runBoard, ({ lists }) =>
    lists[listKey ?? '']?.executions.find(({ pipelineExecutionId }) => pipelineExecutionId === view.id),
  )
  const isStopping = view.status === 'Stopping'
  const { startedAt, endedAt = new Date(now).toISOString(), trigger } = view
  const facts = [
    view.id.slice(0, 8),
    revisionsText(listed?.origin?.sourceRevisions ?? []),
    t('runs.version', { version: view.pipelineVersion }),
    view.executionMode,
    view.executionType === 'ROLLBACK' ? t('runs.rollback') : trigger.triggerType,
    ...view.variables.map(({ name, resolvedValue }) => `${name}=${resolvedValue}`),
  ].filter((part) => part !== '')
  return (
    <header className="run-head">
      <StatusWord status={view.status} simulated={simulated} />
      {startedAt !== undefined && (
        <span className="run-duration">{durationText(Date.parse(endedAt) - Date.parse(startedAt))}</span>
      )}
      <span
        className="run-facts"
        title={[view.id, trigger.triggerDetail, ...facts.slice(1)].filter(Boolean).join('\n')}
      >
        {facts.join(' · ')}
      </span>
      {isUnderWay && (
        <Button onClick={() => askToStop(source, view.id, isStopping)}>
          <Icon name="stop" size={12} /> {t(isStopping ? 'runs.abandon' : 'runs.stop')}
        </Button>
      )}
      {listed?.note !== undefined && <p className="run-note">{listed.note}</p>}
    </header>
  )
}
