import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { type Change, placeOf } from '#shared/diff/index.ts'
import { selectItems } from '#renderer/commands/canvas-edits.ts'
import { comparisons, endComparison } from '#renderer/state/comparison.ts'
import { showDialog } from '#renderer/state/dialogs.ts'
import { useText } from '#renderer/ui/text.ts'
import { ChangeWord } from './ItemMarks.tsx'
import { useDifference } from './use-difference.ts'
import './comparison.css'

/** What the pipeline is compared with, and everything in which they differ. */
export function ComparisonNotes() {
  const t = useText()
  const titleId = useId()
  const difference = useDifference()
  const file = useStore(comparisons, ({ comparison }) => comparison?.file)
  const [isOpen, setIsOpen] = useState(true)
  if (!difference) return null
  const { changes } = difference
  return (
    <section className="comparison nopan" aria-labelledby={titleId}>
      <header className="comparison-head">
        <strong id={titleId}>{file == null ? t('compare.withSaved') : t('compare.withFile', { name: file })}</strong>
        <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {changes.length === 0 ? t('compare.same') : t('compare.count', { count: changes.length })}
        </button>
        <button type="button" onClick={() => showDialog({ kind: 'compare-texts' })}>
          {t('compare.texts')}
        </button>
        <button type="button" onClick={endComparison}>
          {t('compare.end')}
        </button>
      </header>
      {isOpen && changes.length > 0 && (
        <ul className="comparison-list" aria-label={t('compare.list')}>
          {changes.map((change) => (
            <li key={`${change.kind} ${change.path}`}>
              <ChangeLine change={change} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** One change; what is still there is selected by a press. */
function ChangeLine({ change }: { readonly change: Change }) {
  const t = useText()
  const { stage, action, inside } = placeOf(change)
  const name =
    change.action === undefined
      ? change.stage === undefined
        ? t('compare.pipeline')
        : t('canvas.stageLabel', { name: change.stage })
      : t('canvas.actionLabel', { name: change.action })
  const content = (
    <>
      <ChangeWord kind={change.kind} />
      <span className="comparison-name">{name}</span>
      {inside !== '' && <span className="comparison-path">{inside.slice(1)}</span>}
    </>
  )
  if (change.kind === 'removed' || stage === undefined) return <span className="comparison-line">{content}</span>
  return (
    <button
      type="button"
      className="comparison-line"
      onClick={() => selectItems([action === undefined ? { stage } : { stage, action }])}
    >
      {content}
    </button>
  )
}
