import { useActiveDocument, useDiagnostics } from '#renderer/state/hooks.ts'
import { repair, showProblem } from '#renderer/commands/problems.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useSentence, useText } from '#renderer/ui/text.ts'
import { lineAt } from '#renderer/state/text-lines.ts'
import './problems.css'

/** Every problem of the document in front; choosing one goes to its text and to its place on the canvas. */
export function Problems() {
  const t = useText()
  const sentence = useSentence()
  const document = useActiveDocument()
  const diagnostics = useDiagnostics()
  return (
    <div className="problems">
      {diagnostics.length === 0 && <p className="pane-note">{t('problems.none')}</p>}
      <ul className="problem-list" aria-label={t('pane.problems')}>
        {diagnostics.slice(0, shownAtMost).map((diagnostic, index) => {
          const { severity, rule, said, range, docs, fixes } = diagnostic
          return (
            <li key={`${rule} ${range.start} ${index}`} className="problem" data-severity={severity}>
              <button type="button" className="problem-button" onClick={() => showProblem(diagnostic, true)}>
                <span className={`severity-${severity}`}>
                  <Icon name={severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'info'} size={14} />
                  <span className="visually-hidden">{t(`problems.${severity}`)}</span>
                </span>
                <span className="problem-message">{sentence(said)}</span>
                <span className="problem-place">
                  {document && t('problems.at', { line: lineAt(document.text, range.start) })}
                </span>
              </button>
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
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Nobody reads further; the command line prints all. */
const shownAtMost = 500
