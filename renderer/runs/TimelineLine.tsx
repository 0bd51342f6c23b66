import type { ReactNode } from 'react'
import { useText, type Translate } from '#renderer/ui/text.ts'
import { durationText } from './duration.ts'
import { StatusWord } from './StatusWord.tsx'
import { type Bar, lengthOf, type TimelineRow } from './timeline.ts'

interface TimelineLineProps {
  readonly row: TimelineRow
  readonly from: number
  readonly length: number
  readonly now: number
  readonly isTabStop: boolean
  /** What can be done about the stage of the line. */
  readonly menu: ReactNode
  readonly openLog: ((actionExecutionId: string) => void) | undefined
}

/** A stage, action or condition with its bars, and the same in words. */
export function TimelineLine({ row, from, length, now, isTabStop, menu, openLog }: TimelineLineProps) {
  const t = useText()
  const name = nameOf(t, row)
  const work = row.bars.filter(({ kind }) => kind === 'work')
  const waits = row.bars.filter(({ kind }) => kind === 'wait')
  const took = durationText(lengthOf(work, now))
  const waited = lengthOf(waits, now)
  // To be handed on from stage to stage takes a moment too.
  const waitedText = work.length === 0 || waited >= noticeable ? durationText(waited) : undefined
  const attempts =
    row.kind === 'action' && row.latest.attempt > 1 ? t('runs.attempt', { number: row.latest.attempt }) : ''
  const isSimulated = row.kind === 'action' && row.latest.fidelity === 'simulates'
  // What follows from a condition that does not hold, in the declaration's word.
  const result = row.kind === 'condition' && failing.has(row.status) ? row.latest.result : ''
  const words = [
    t(`runs.line.${row.kind}`, { name }),
    row.kind === 'waiting' ? undefined : row.status,
    result,
    attempts,
    isSimulated && t('canvas.simulated'),
    work.length > 0 && t('runs.took', { duration: took }),
    waitedText !== undefined && t('runs.waited', { duration: waitedText }),
  ]
  const place = (time: number) => Math.min(100, Math.max(0, ((time - from) / length) * 100))
  return (
    <li className="timeline-line" data-kind={row.kind}>
      <span className="timeline-head">
        <button
          type="button"
          className="timeline-name"
          tabIndex={isTabStop ? 0 : -1}
          aria-label={words.filter((word) => typeof word === 'string' && word !== '').join(', ')}
          title={row.kind === 'action' && openLog ? t('runs.openLog', { name }) : name}
          onClick={() => row.kind === 'action' && openLog?.(row.latest.actionExecutionId)}
        >
          {name}
        </button>
        {menu}
      </span>
      <span className="timeline-track" aria-hidden="true">
        {row.bars.map((bar, index) => (
          <TimelineBar key={index} bar={bar} place={place} now={now} name={name} />
        ))}
      </span>
      <span className="timeline-status" aria-hidden="true">
        {row.kind === 'waiting' ? (
          <span className="timeline-wait-word">{t('runs.waitingWord')}</span>
        ) : (
          <StatusWord status={row.status} isSimulated={isSimulated} />
        )}
        {result !== '' && <span className="timeline-note timeline-result">{result}</span>}
        {isSimulated && <span className="timeline-note">{t('canvas.simulated')}</span>}
        {attempts !== '' && <span className="timeline-note timeline-attempt">{attempts}</span>}
        {waitedText !== undefined && (
          <span className="timeline-took">
            {row.kind === 'waiting' ? waitedText : t('runs.waited', { duration: waitedText })}
          </span>
        )}
        {work.length > 0 && <span className="timeline-took">{took}</span>}
      </span>
      <Message row={row} />
    </li>
  )
}

const failing: ReadonlySet<string> = new Set(['Failed', 'Errored'])

/** From what length on a time that was waited is told, in milliseconds. */
const noticeable = 1000

interface TimelineBarProps {
  readonly bar: Bar
  readonly now: number
  readonly name: string
  /** Where a time is on the axis, in hundredths of it. */
  place(time: number): number
}

function TimelineBar({ bar, place, now, name }: TimelineBarProps) {
  const t = useText()
  const duration = durationText(lengthOf([bar], now))
  const left = place(Date.parse(bar.startedAt))
  const right = place(bar.endedAt === undefined ? now : Date.parse(bar.endedAt))
  return (
    <span
      className="timeline-bar"
      data-kind={bar.kind}
      data-status={bar.status}
      data-simulated={bar.isSimulated}
      data-open={bar.endedAt === undefined}
      title={[
        name,
        bar.kind === 'work' ? bar.status : undefined,
        t(bar.kind === 'work' ? 'runs.took' : 'runs.waited', { duration }),
      ]
        .filter((part) => part !== undefined)
        .join(', ')}
      style={{ insetInlineStart: `${left}%`, width: `${right - left}%` }}
    />
  )
}

function Message({ row }: { row: TimelineRow }) {
  if (row.kind === 'action') {
    const { error, summary } = row.latest
    if (error) return <span className="timeline-message timeline-error">{error.message}</span>
    return summary === undefined ? null : <span className="timeline-message">{summary}</span>
  }
  if (row.kind !== 'condition') return null
  return row.latest.rules.map(({ rule, status, summary }) => (
    <span key={rule} className="timeline-message">
      {[`${rule}: ${status}`, summary].filter((part) => part !== undefined).join('. ')}
    </span>
  ))
}

function nameOf(t: Translate, row: TimelineRow): string {
  switch (row.kind) {
    case 'stage':
      return row.stage
    case 'action':
      return row.latest.action
    case 'condition':
      return t(`canvas.condition.${row.position}`)
    case 'waiting':
      return t('runs.waitingWord')
  }
}
