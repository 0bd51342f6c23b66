import { useState } from 'react'
import type { PipelineState } from '#shared/execution/pipeline-state.ts'
import type { ExecutionView } from '#renderer/state/execution-view.ts'
import { askToStop } from '#renderer/state/run-operations.ts'
import { simulatedActions } from '#renderer/state/run-states.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { useText } from '#renderer/ui/text.ts'
import { Artifacts } from './Artifacts.tsx'
import { Attention } from './Attention.tsx'
import { durationText } from './duration.ts'
import { LogPane } from './LogPane.tsx'
import { useSource } from './source.ts'
import { Reports, useReports } from './Reports.tsx'
import { StatusWord } from './StatusWord.tsx'
import { Timeline } from './Timeline.tsx'
import { useNow } from './use-now.ts'

interface RunDetailProps {
  readonly view: ExecutionView
  readonly state: PipelineState | undefined
}

type DetailTab = 'timeline' | 'log' | 'artifacts' | 'reports'

/** One execution: what it is, what somebody has to decide, and when what happened, was written and was made. */
export function RunDetail({ view, state }: RunDetailProps) {
  const t = useText()
  const [tab, setTab] = useState<DetailTab>('timeline')
  const [log, setLog] = useState<string>()
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
    <div className="run-detail">
      <Head view={view} simulated={simulated.length} />
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

function Head({ view, simulated }: { readonly view: ExecutionView; readonly simulated: number }) {
  const t = useText()
  const source = useSource()
  const isUnderWay = view.endedAt === undefined
  const now = useNow(isUnderWay)
  const { startedAt, endedAt = new Date(now).toISOString(), trigger } = view
  const facts = [
    view.id.slice(0, 8),
    t('runs.version', { version: view.pipelineVersion }),
    view.executionMode,
    view.executionType === 'ROLLBACK' ? t('runs.rollback') : trigger.triggerType,
    ...view.variables.map(({ name, resolvedValue }) => `${name}=${resolvedValue}`),
  ]
  return (
    <header className="run-head">
      <StatusWord status={view.status} simulated={simulated} />
      {startedAt !== undefined && (
        <span className="run-duration">{durationText(Date.parse(endedAt) - Date.parse(startedAt))}</span>
      )}
      <span className="run-facts" title={[view.id, trigger.triggerDetail].filter(Boolean).join('\n')}>
        {facts.join(' · ')}
      </span>
      {isUnderWay && (
        <Button onClick={() => askToStop(source, view.id)} aria-disabled={view.status === 'Stopping'}>
          <Icon name="stop" size={12} /> {t('runs.stop')}
        </Button>
      )}
    </header>
  )
}
