import { isList, type Json } from '#shared/model/json.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { Chips } from './fields/Chips.tsx'
import { Field } from './fields/Field.tsx'
import type { FieldProps } from './fields/field-props.ts'
import { TextField } from './fields/TextField.tsx'
import { changeOf, useForm } from './form.ts'
import { isStructure } from './value-text.ts'

interface PatternFieldProps extends FieldProps {
  readonly choices?: readonly string[]
  readonly placeholder?: string
  /** Takes the whole list over instead of putting it at `location`. */
  readonly onList?: (items: readonly Json[]) => void
}

/** A list of short texts that stands in the declaration, such as names or patterns of files, as chips. */
export function PatternField({ onList, ...props }: PatternFieldProps) {
  const { owner } = useForm()
  const { value, location, choices, placeholder } = props
  if (isStructure(value) && !isList(value)) return <TextField {...props} />
  const items: readonly Json[] = isList(value) ? value : []
  const put = (next: readonly Json[]) => {
    if (onList) onList(next)
    else setAt(location, next.length === 0 ? undefined : next, changeOf(location, owner))
  }
  return (
    <Field {...props}>
      {(control) => (
        <Chips
          control={control}
          items={items}
          choices={choices}
          placeholder={placeholder}
          code
          onAdd={(...added) => put([...items, ...added])}
          onChange={(index, item) =>
            put(item === undefined ? items.toSpliced(index, 1) : items.map((other, i) => (i === index ? item : other)))
          }
        />
      )}
    </Field>
  )
}
