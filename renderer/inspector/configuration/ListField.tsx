import { setAt } from '#renderer/commands/canvas-set.ts'
import { Chips } from '../fields/Chips.tsx'
import { Field } from '../fields/Field.tsx'
import type { FieldProps } from '../fields/field-props.ts'
import { changeOf, useForm } from '../form.ts'
import { textOf } from '../value-text.ts'
import { listItems, withItemAt, withItems } from './comma-list.ts'

/** A setting that lists values between commas, as chips. */
export function ListField({ choices, ...props }: FieldProps & { readonly choices: readonly string[] | undefined }) {
  const { owner } = useForm()
  const { value, location, fallback } = props
  const text = textOf(value)
  const put = (next: string) => setAt(location, next === '' ? undefined : next, changeOf(location, owner))
  return (
    <Field {...props}>
      {(control) => (
        <Chips
          control={control}
          items={listItems(text)}
          choices={choices}
          variablesAt={location}
          placeholder={text === '' ? fallback : undefined}
          onAdd={(...items) => put(withItems(text, ...items))}
          onChange={(index, item) => put(withItemAt(text, index, item))}
        />
      )}
    </Field>
  )
}
