import { isList } from '#shared/model/json.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import type { FieldProps } from './fields/field-props.ts'
import { LinesField } from './fields/LinesField.tsx'
import { TextField } from './fields/TextField.tsx'
import { changeOf, useForm } from './form.ts'
import { linesOf, listOfLines } from './lines.ts'
import { useDraft } from './use-draft.ts'

/** A list of lines for the shell, one a line. */
export function CommandsField(props: FieldProps) {
  const { owner, dialect } = useForm()
  const { value, location } = props
  const lines = linesOf(value)
  const draft = useDraft(
    lines ?? '',
    (text) => {
      const list = listOfLines(text, value, dialect === 'cloudformation')
      return setAt(location, list.length === 0 ? undefined : list, changeOf(location, owner))
    },
    { lines: true },
  )
  // What lines cannot say, such as a list that a function makes, is edited as the value that it is.
  if (lines === undefined || (value !== undefined && !isList(value))) return <TextField {...props} />
  return <LinesField {...props} draft={draft} hasVariables />
}
