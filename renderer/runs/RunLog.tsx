import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { Run } from '#renderer/state/run.ts'
import { useText } from '#renderer/ui/text.ts'
import { plainText } from './plain-text.ts'

/** What the actions of a run wrote, following the end while it is in view. */
export function RunLog({ run }: { run: Run }) {
  const t = useText()
  const [wanted, setWanted] = useState('')
  const names = [...new Set(run.actions.map(({ stage, action }) => `${stage}/${action}`))]
  const lines = wanted === '' ? run.log : run.log.filter(({ stage, action }) => `${stage}/${action}` === wanted)
  const view = useRef<HTMLDivElement>(null)
  const isAtEnd = useRef(true)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => view.current,
    estimateSize: () => 18,
    overscan: 30,
  })
  useEffect(() => {
    if (isAtEnd.current && lines.length > 0) virtual.scrollToIndex(lines.length - 1, { align: 'end' })
  }, [lines.length, virtual])
  return (
    <div className="run-log">
      <div className="run-log-head">
        <span className="run-log-title">{t('runs.log')}</span>
        <select aria-label={t('runs.log.of')} value={wanted} onChange={({ target }) => setWanted(target.value)}>
          <option value="">{t('runs.log.all')}</option>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        {run.dropped > 0 && <span className="run-log-note">{t('runs.log.dropped', { count: run.dropped })}</span>}
      </div>
      {/* Something to scroll must be reachable with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div
        ref={view}
        className="run-log-view"
        role="log"
        aria-label={t('runs.log')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          isAtEnd.current = scrollTop + clientHeight > scrollHeight - 30
        }}
      >
        {lines.length === 0 && <p className="pane-note">{t('runs.log.none')}</p>}
        <div className="run-log-lines" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index]
            if (!line) return null
            return (
              <div
                key={key}
                className="run-log-line"
                data-stream={line.stream}
                style={{ transform: `translateY(${start}px)` }}
              >
                {wanted === '' && <span className="run-log-action">{line.action}</span>}
                {plainText(line.text)}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
