import { useState } from 'react'
import type { ApprovalWanted } from '#shared/execution/events.ts'
import { carryOut } from '#renderer/state/run-operations.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText, useTimes } from '#renderer/ui/text.ts'
import { useSource } from './source.ts'

/** An approval that somebody has to give before the execution goes on. */
export function Approval({ wanted }: { wanted: ApprovalWanted }) {
  const t = useText()
  const source = useSource()
  const times = useTimes()
  const [summary, setSummary] = useState('')
  const [isSent, setIsSent] = useState(false)
  const { pipelineExecutionId, stage, action, customData, externalEntityLink, expires } = wanted
  const answer = async (result: 'Approved' | 'Rejected') => {
    // Whoever presses twice answers once.
    if (isSent) return
    setIsSent(true)
    const place = { pipelineExecutionId, stage, action }
    const isTaken = await carryOut('runs.approveFailed', source.answer(place, { result, summary }))
    if (isTaken === undefined) setIsSent(false)
  }
  const isLink = externalEntityLink?.startsWith('https://') === true
  return (
    <div className="attention-item" data-kind="wait" role="group" aria-label={t('runs.waiting', { name: action })}>
      <span
        className="attention-text"
        title={expires === '' ? undefined : t('runs.expires', { time: times.moment(expires) })}
      >
        <Glyph name="clock" size={14} /> {t('runs.waiting', { name: action })}
        {customData !== undefined && <span className="attention-reason">{customData}</span>}
        {isLink && (
          <a href={externalEntityLink} target="_blank" rel="noreferrer">
            {t('runs.link')}
          </a>
        )}
      </span>
      <input
        className="attention-comment"
        aria-label={t('runs.approve.comment')}
        placeholder={t('runs.approve.comment')}
        maxLength={512}
        value={summary}
        onChange={({ target }) => setSummary(target.value)}
      />
      <Button look="primary" aria-disabled={isSent} onClick={() => void answer('Approved')}>
        {t('runs.approve', { name: action })}
      </Button>
      <Button aria-disabled={isSent} onClick={() => void answer('Rejected')}>
        {t('runs.reject', { name: action })}
      </Button>
    </div>
  )
}
