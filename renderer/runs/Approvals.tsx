import { useState } from 'react'
import type { ApprovalWanted } from '#shared/execution/events.ts'
import type { Run } from '#renderer/state/run.ts'
import { answerApproval } from '#renderer/state/runs.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'

/** The approvals that somebody has to give before the run goes on. */
export function Approvals({ run }: { run: Run }) {
  return (
    <div className="approvals">
      {run.approvals.map((wanted) => (
        <Approval key={wanted.token} wanted={wanted} />
      ))}
    </div>
  )
}

function Approval({ wanted }: { wanted: ApprovalWanted }) {
  const t = useText()
  const [summary, setSummary] = useState('')
  const { pipelineExecutionId, stage, action, customData, externalEntityLink } = wanted
  const answer = (result: 'Approved' | 'Rejected') =>
    void answerApproval({ pipelineExecutionId, stage, action }, result, summary)
  const isLink = externalEntityLink?.startsWith('https://') === true
  return (
    <div className="approval" role="group" aria-label={t('runs.waiting', { name: action })}>
      <span className="approval-text">
        <Glyph name="clock" size={14} /> {t('runs.waiting', { name: action })}
        {customData !== undefined && <span className="approval-data">{customData}</span>}
        {isLink && (
          <a href={externalEntityLink} target="_blank" rel="noreferrer">
            {t('runs.link')}
          </a>
        )}
      </span>
      <input
        className="approval-comment"
        aria-label={t('runs.approve.comment')}
        placeholder={t('runs.approve.comment')}
        maxLength={512}
        value={summary}
        onChange={({ target }) => setSummary(target.value)}
      />
      <Button look="primary" aria-label={t('runs.approve', { name: action })} onClick={() => answer('Approved')}>
        {t('runs.approve', { name: action })}
      </Button>
      <Button aria-label={t('runs.reject', { name: action })} onClick={() => answer('Rejected')}>
        {t('runs.reject', { name: action })}
      </Button>
    </div>
  )
}
