import { inWords } from '#shared/model/message.ts'
import type { Diagnostic } from '#shared/rules/index.ts'
import { carryOut } from '#renderer/commands/canvas-edits.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'

interface ProblemListProps {
  readonly id?: string
  readonly problems: readonly Diagnostic[]
  /** Why what was typed could not be taken over. */
  readonly fault?: string | undefined
}

/** What is wrong with a value, each with the repairs that there are. */
export function ProblemList({ id, problems, fault }: ProblemListProps) {
  if (problems.length === 0 && fault === undefined) return null
  return (
    <ul id={id} className="field-problems">
      {fault !== undefined && (
        <li className="severity-error" role="alert">
          {fault}
        </li>
      )}
      {unique(problems).map((problem) => (
        <li key={`${problem.rule} ${problem.message}`} className={`severity-${problem.severity}`}>
          <Glyph name={problem.severity === 'error' ? 'error' : 'warning'} size={12} />
          <span>
            {problem.message}
            {problem.fixes.map(({ title, edits }) => (
              <button
                key={inWords(title)}
                type="button"
                className="fix-button"
                onClick={() => carryOut(edits, inWords(title))}
              >
                {inWords(title)}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Two rules may say the same of a place, and one of several places in it. */
function unique(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()]
}
