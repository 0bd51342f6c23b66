import { useEffect, useState } from 'react'
import type { ActionReports, TestReport } from '#shared/rpc/records.ts'
import type { ExecutionView } from '#renderer/state/execution-view.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'
import { useSource } from './source.ts'
import './records.css'

/** The reports of an execution; read again whenever an action of it ends. */
export function useReports({ id, actions }: ExecutionView): readonly ActionReports[] {
  const source = useSource()
  const [reports, setReports] = useState<readonly ActionReports[]>([])
  const ended = actions.filter(({ endedAt }) => endedAt !== undefined).length
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const found = await source.reports({ pipelineExecutionId: id })
      if (isCurrent && found.ok) setReports(found.value)
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [source, id, ended])
  return reports
}

/** What became of the tests that actions reported, and which of them did not succeed. */
export function Reports({
  view,
  reports,
}: {
  readonly view: ExecutionView
  readonly reports: readonly ActionReports[]
}) {
  const t = useText()
  const places = new Map(view.actions.map((one) => [one.actionExecutionId, `${one.stage}/${one.action}`]))
  return (
    <ul className="reports" aria-label={t('runs.reports')}>
      {reports.flatMap(({ actionExecutionId, reports: own }) =>
        own.map((report) => (
          <Report
            key={`${actionExecutionId} ${report.group} ${report.build ?? ''}`}
            place={[places.get(actionExecutionId), report.build].filter((part) => part !== undefined).join(' · ')}
            report={report}
          />
        )),
      )}
    </ul>
  )
}

function Report({ place, report }: { readonly place: string; readonly report: TestReport }) {
  const t = useText()
  const { group, tests, failures, errors, skipped, failing, mistakes } = report
  const isGood = failures + errors === 0 && mistakes.length === 0
  return (
    <li className="report">
      <span className="report-head">
        <span className="report-mark" data-good={isGood}>
          <Glyph name={isGood ? 'check' : 'cross'} size={13} />
        </span>
        <strong>{group}</strong>
        <span className="quiet">{place}</span>
        <span>
          {[
            t('runs.reports.tests', { count: tests }),
            failures > 0 ? t('runs.reports.failed', { count: failures }) : '',
            errors > 0 ? t('runs.reports.broken', { count: errors }) : '',
            skipped > 0 ? t('runs.reports.skipped', { count: skipped }) : '',
          ]
            .filter((part) => part !== '')
            .join(', ')}
        </span>
      </span>
      {failing.map(({ name, message }, index) => (
        <span key={index} className="report-test">
          {name}
          {message !== undefined && <span className="quiet report-message">{message}</span>}
        </span>
      ))}
      {mistakes.map((mistake) => (
        <span key={mistake} className="report-test form-problem">
          {mistake}
        </span>
      ))}
    </li>
  )
}
