import type { Diagnostic } from '#shared/rules/index.ts'
import { repair } from '#renderer/commands/problems.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useSentence } from '#renderer/ui/text.ts'

interface ProblemListProps {
  readonly id?: string | undefined
  readonly problems: readonly Diagnostic[]
  /** Why what was typed could not be taken over. */
  readonly fault?: string | undefined
}

/** What is wrong with a value, each with the repairs that there are. */
export function ProblemList({ id, problems, fault }: ProblemListProps) {
  const sentence = useSentence()
  if (problems.length === 0 && fault === undefined) return null
  return (
    <ul id={id} className="field-problems">
      {fault !== undefined && (
        <li className="severity-error">
          <span role="alert">{sentence({ template: fault, values: [] })}</span>
        </li>
      )}
      {unique(problems).map((problem) => (
        <li key={`${problem.rule} ${problem.message}`} className={`severity-${problem.severity}`}>
          <Icon name={iconOf(problem.severity)} size={12} />
          <span>
            {sentence(problem.said)}
            {problem.fixes.map((fix) => (
              <button
                key={sentence(fix.title)}
                type="button"
                className="fix-button"
                onClick={() => repair(problem, fix)}
              >
                {sentence(fix.title)}
              </button>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

function iconOf(severity: Diagnostic['severity']): 'error' | 'warning' | 'info' {
  return severity === 'hint' ? 'info' : severity
}

/** Two rules may say the same of a place, and one of several places in it. */
function unique(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()]
}
