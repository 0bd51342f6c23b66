import { type ReactNode, useState } from 'react'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { changeOf, useForm } from '../form.ts'
import { isStructure, textOf } from '../value-text.ts'
import { Field } from './Field.tsx'
import type { FieldProps } from './field-props.ts'
import { TextField } from './TextField.tsx'

interface ChoiceFieldProps extends FieldProps {
  /** Small buttons beside the label. */
  readonly tools?: ReactNode
  readonly choices: readonly string[]
  /** What a choice is called; itself by default. */
  readonly nameOf?: (choice: string) => string
  readonly mayBeAbsent?: boolean
  /** Whether something else can be written as well, such as a reference or a function. */
  readonly isOpen?: boolean
}

/** A field with a few things to choose from; what the declaration says stays choosable even if it is none of them. */
export function ChoiceField(props: ChoiceFieldProps) {
  const t = useText()
  const { value, location, choices, fallback, onCommit, nameOf = same, mayBeAbsent = true, isOpen = false } = props
  const { owner } = useForm()
  // What stood there when somebody wanted to write something else; another choice ends the writing.
  const [written, setWritten] = useState<string | null>(null)
  const current = textOf(value)
  const isReference = isOpen && current.includes('#{')
  const isText = written !== null && (written === current || !choices.includes(current))
  if (isStructure(value) || isReference || isText) return <TextField {...props} />
  const all = current === '' || choices.includes(current) ? choices : [current, ...choices]
  const nothing = fallback === undefined ? t('inspector.notSet') : t('inspector.default', { value: nameOf(fallback) })
  const choose = (choice: string) => {
    if (choice === other) setWritten(current)
    else if (onCommit) onCommit(choice)
    else setAt(location, choice === '' ? undefined : choice, changeOf(location, owner))
  }
  return (
    <Field {...props} fallback={undefined}>
      {(control) => (
        <select {...control} value={current} onChange={(event) => choose(event.target.value)}>
          {(mayBeAbsent || current === '') && <option value="">{nothing}</option>}
          {all.map((choice) => (
            <option key={choice} value={choice}>
              {nameOf(choice)}
            </option>
          ))}
          {isOpen && <option value={other}>{t('inspector.otherValue')}</option>}
        </select>
      )}
    </Field>
  )
}

/** No choice can have this name, since values are no empty texts. */
const other = ' '

function same(choice: string): string {
  return choice
}
