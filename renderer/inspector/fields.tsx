import { type ReactNode, useId } from 'react'
import { type Json, isObject } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { isIntrinsic, shown } from '#shared/model/value.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'
import { useDraft } from './use-draft.ts'
import { useFieldProblems } from './use-field-problems.ts'

interface FieldProps {
  readonly label: string
  /** What is in the declaration now. */
  readonly value: Json | undefined
  /** Where it stands; problems of that place are told at the field. */
  readonly location: Location
  readonly help?: string | undefined
  readonly required?: boolean | undefined
  /** What the service takes where nothing is given. */
  readonly fallback?: string | undefined
  /** The empty text when the field was emptied. */
  readonly onCommit: (text: string) => void
}

/** A field for one line of text, or for several. */
export function TextField(
  props: FieldProps & { readonly lines?: boolean; readonly kind?: 'text' | 'number'; readonly code?: boolean },
) {
  const {
    label,
    value,
    location,
    help,
    required = false,
    fallback,
    onCommit,
    lines = false,
    kind = 'text',
    code,
  } = props
  const draft = useDraft(textOf(value), onCommit, { lines })
  const frame = useFieldFrame(location, help)
  if (isFixed(value)) return <FixedField label={label} value={value} help={help} />
  const control = {
    id: frame.id,
    value: draft.text,
    placeholder: fallback,
    'aria-required': required,
    'aria-invalid': frame.problems.length > 0,
    'aria-describedby': frame.describedBy,
    spellCheck: false,
    'data-code': code,
    onBlur: draft.onBlur,
    onKeyDown: draft.onKeyDown,
  }
  return (
    <FieldFrame label={label} required={required} help={help} frame={frame}>
      {lines ? (
        <textarea
          {...control}
          rows={Math.min(12, Math.max(2, draft.text.split('\n').length))}
          onChange={(event) => draft.onChange(event.target.value)}
        />
      ) : (
        <input
          {...control}
          inputMode={kind === 'number' ? 'numeric' : 'text'}
          onChange={(event) => draft.onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  )
}

/** A field with a few things to choose from; what the declaration says stays choosable even if it is none of them. */
export function ChoiceField(
  props: FieldProps & { readonly choices: readonly string[]; readonly mayBeAbsent?: boolean },
) {
  const t = useText()
  const { label, value, location, help, required = false, fallback, onCommit, choices, mayBeAbsent = true } = props
  const frame = useFieldFrame(location, help)
  if (isFixed(value)) return <FixedField label={label} value={value} help={help} />
  const current = textOf(value)
  const all = current === '' || choices.includes(current) ? choices : [current, ...choices]
  const nothing = fallback === undefined ? t('inspector.notSet') : t('inspector.default', { value: fallback })
  return (
    <FieldFrame label={label} required={required} help={help} frame={frame}>
      <select
        id={frame.id}
        value={current}
        aria-required={required}
        aria-invalid={frame.problems.length > 0}
        aria-describedby={frame.describedBy}
        onChange={(event) => onCommit(event.target.value)}
      >
        {(mayBeAbsent || current === '') && <option value="">{nothing}</option>}
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** A value that only the text can change, such as an intrinsic function. */
export function FixedField({ label, value, help }: { label: string; value: Json; help?: string | undefined }) {
  const t = useText()
  return (
    <div className="field" title={help}>
      <span className="field-label">{label}</span>
      <code className="field-chip" title={t('inspector.editAsText')}>
        {shown(value)}
      </code>
    </div>
  )
}

/** A part of a form under a heading. */
export function FieldGroup({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <section className="field-group">
      <div className="field-group-head">
        <h3>{title}</h3>
        {action}
      </div>
      {children}
    </section>
  )
}

/** A small button that stands beside what it adds to or takes away. */
export function SmallButton(props: {
  label: string
  glyph: 'plus' | 'cross'
  isWordShown?: boolean
  onPress: () => void
}) {
  const { label, glyph, isWordShown = false, onPress } = props
  return (
    <button
      type="button"
      className="small-button"
      aria-label={isWordShown ? undefined : label}
      title={label}
      onClick={onPress}
    >
      <Glyph name={glyph} size={12} />
      {isWordShown && label}
    </button>
  )
}

/** What a value is as the text of a field. On the wire every value of a configuration is text. */
export function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

interface Frame {
  readonly id: string
  readonly problems: readonly string[]
  readonly describedBy: string | undefined
}

function useFieldFrame(location: Location, help: string | undefined): Frame {
  const id = useId()
  const problems = useFieldProblems(location)
  const parts = [help && `${id}-help`, problems.length > 0 && `${id}-problems`].filter(
    (part) => typeof part === 'string',
  )
  return { id, problems, describedBy: parts.length > 0 ? parts.join(' ') : undefined }
}

function FieldFrame(props: {
  label: string
  required: boolean
  help: string | undefined
  frame: Frame
  children: ReactNode
}) {
  const { label, required, help, frame, children } = props
  return (
    <div className="field">
      <label className="field-label" htmlFor={frame.id}>
        {label}
        {required && (
          <span className="field-required" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </label>
      {help && (
        <div id={`${frame.id}-help`} className="field-help">
          {help}
        </div>
      )}
      {children}
      {frame.problems.length > 0 && (
        <ul id={`${frame.id}-problems`} className="field-problems">
          {frame.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function isFixed(value: Json | undefined): value is Json {
  return value !== undefined && (isIntrinsic(value) || isObject(value) || Array.isArray(value))
}
