import { type ReactNode, useId, useState } from 'react'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { useText, useWords } from '#renderer/ui/text.ts'
import { useProblems } from '../form.ts'
import type { Control, FieldProps } from './field-props.ts'
import { ProblemList } from './ProblemList.tsx'
import { Prose } from './Prose.tsx'

interface FrameProps extends Omit<FieldProps, 'value' | 'onCommit'> {
  /** Why what was typed could not be taken over. */
  readonly fault?: string | undefined
  /** More to say below the control: a duration in words, a warning. */
  readonly hint?: ReactNode
  /** Small buttons beside the label. */
  readonly tools?: ReactNode
  /** Whether the control is a group of its own, which a label cannot lead into. */
  readonly isGroup?: boolean
  readonly children: (control: Control) => ReactNode
}

/** A field with all that is said around it: its label, help, problems and their repairs. */
export function Field(props: FrameProps) {
  const t = useText()
  const { label, location, required = false, unused, fault, hint, tools, isLabelHidden = false, children } = props
  const id = useId()
  const problems = useProblems(location)
  const words = useWords()
  const help = words(props.help ?? schemaAt(location)?.description ?? '')
  const [isOpen, setOpen] = useState(false)
  const hasHelp = help !== ''
  const isShort = help.length <= shortHelp
  const described = [
    hasHelp && `${id}-help`,
    unused !== undefined && `${id}-unused`,
    hint !== undefined && `${id}-hint`,
    (problems.length > 0 || fault !== undefined) && `${id}-problems`,
  ].filter((part) => typeof part === 'string')
  const control: Control = {
    id,
    'aria-labelledby': `${id}-label`,
    'aria-required': required,
    'aria-invalid': problems.some(({ severity }) => severity === 'error') || fault !== undefined,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
  }
  const details = [...(props.details ?? []), ...(fallbackWords(props) ? [fallbackWords(props) ?? ''] : [])]
  const hasMore = props.docs !== undefined || details.length > 0 || !isShort
  return (
    <div className="field" data-unused={unused !== undefined || undefined}>
      <div className={isLabelHidden ? 'visually-hidden' : 'field-head'}>
        {props.isGroup ? (
          <span id={`${id}-label`} className="field-label">
            {words(label)}
          </span>
        ) : (
          <label id={`${id}-label`} className="field-label" htmlFor={id}>
            {words(label)}
          </label>
        )}
        {required && (
          <span className="field-required" aria-hidden="true">
            *
          </span>
        )}
        {hasMore && !isLabelHidden && (
          <button
            type="button"
            className="field-more"
            aria-expanded={isOpen}
            aria-describedby={`${id}-label`}
            onClick={() => setOpen(!isOpen)}
          >
            {t('inspector.info')}
          </button>
        )}
        {tools && <span className="field-tools">{tools}</span>}
      </div>
      {hasHelp && (
        <p id={`${id}-help`} className={(isShort || isOpen) && !isLabelHidden ? 'field-help' : 'visually-hidden'}>
          <Prose text={help} />
        </p>
      )}
      {isOpen && <Details details={details} docs={props.docs} />}
      {children(control)}
      {hint !== undefined && (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      {unused !== undefined && (
        <p id={`${id}-unused`} className="field-help">
          {t('inspector.unusedWhen', { when: words(unused) })}
        </p>
      )}
      <ProblemList id={`${id}-problems`} problems={problems} fault={fault} />
    </div>
  )

  function fallbackWords({ fallback }: FrameProps): string | undefined {
    return fallback === undefined ? undefined : t('inspector.default', { value: fallback })
  }
}

/** Longer help is for those who ask, so that a form stays one that can be taken in at a glance. */
const shortHelp = 72

function Details({ details, docs }: { details: readonly string[]; docs: string | undefined }) {
  const t = useText()
  return (
    <ul className="field-details">
      {details.map((line) => (
        <li key={line}>
          <Prose text={line} />
        </li>
      ))}
      {docs !== undefined && (
        <li>
          <a href={docs} target="_blank" rel="noreferrer">
            {t('inspector.docs')}
          </a>
        </li>
      )}
    </ul>
  )
}
