import { memo, useMemo } from 'react'
import type { Diagnostic } from '#shared/rules/index.ts'
import { repair, showProblem } from '#renderer/commands/problems.ts'
import { useDiagnostics, useWorkspace } from '#renderer/state/hooks.ts'
import { linesAt } from '#renderer/state/text-lines.ts'
import { activeOf } from '#renderer/state/workspace.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useSentence, useText } from '#renderer/ui/text.ts'
import './problems.css'

/** Every problem of the document in front; choosing one goes to its text and to its place on the canvas. */
export function Problems() {
  const t = useText()
  const text = useWorkspace((state) => activeOf(state)?.text ?? '')
  const diagnostics = useDiagnostics()
  const shown = useMemo(() => diagnostics.slice(0, shownAtMost), [diagnostics])
  const lines = useMemo(
    () =>
      linesAt(
        text,
        shown.map(({ range }) => range.start),
      ),
    [text, shown],
  )
  return (
    <div className="problems">
      {diagnostics.length === 0 && <p className="pane-note">{t('problems.none')}</p>}
      <ul className="problem-list" aria-label={t('pane.problems')}>
        {shown.map((diagnostic, index) => (
          <ProblemRow
            key={`${diagnostic.rule} ${diagnostic.range.start} ${index}`}
            diagnostic={diagnostic}
            line={lines[index] ?? 1}
          />
        ))}
      </ul>
    </div>
  )
}

const ProblemRow = memo(function ProblemRow({ diagnostic, line }: { diagnostic: Diagnostic; line: number }) {
  const t = useText()
  const sentence = useSentence()
  const { severity, rule, said, docs, fixes } = diagnostic
  return (
    <li className="problem" data-severity={severity}>
      <button type="button" className="problem-button" onClick={() => showProblem(diagnostic, true)}>
        <span className={`severity-${severity}`}>
          <Icon name={severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'info'} size={14} />
          <span className="visually-hidden">{t(`problems.${severity}`)}</span>
        </span>
        <span className="problem-message">{sentence(said)}</span>
        <span className="problem-place">{t('problems.at', { line })}</span>
      </button>
      <span className="problem-tools">
        {fixes.map((fix) => (
          <button
            key={sentence(fix.title)}
            type="button"
            className="problem-fix"
            onClick={() => repair(diagnostic, fix)}
          >
            {sentence(fix.title)}
          </button>
        ))}
        {docs !== undefined && (
          <a
            className="problem-docs"
            href={docs}
            target="_blank"
            rel="noreferrer"
            aria-label={t('problems.docs', { rule })}
          >
            {rule}
          </a>
        )}
      </span>
    </li>
  )
})

/** Nobody reads further; the command line prints all. */
const shownAtMost = 500
