import { useState } from 'react'
import type { JsonForm } from '#shared/catalog/field.ts'
import { isObject } from '#shared/model/json.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import type { FieldProps } from '../fields/field-props.ts'
import { changeOf, useForm } from '../form.ts'
import { textOf } from '../value-text.ts'
import { JsonTextField } from './JsonTextField.tsx'
import { recordForms, recordsOf } from './json-forms.ts'
import { isFault, readJsonText } from './json-text.ts'
import { ParameterTable } from './ParameterTable.tsx'
import { TextRecords } from './TextRecords.tsx'
import { SmallButton } from '../fields/SmallButton.tsx'

export interface JsonFieldProps extends FieldProps {
  readonly form: JsonForm
  /** How long the whole text may be. */
  readonly limit?: number | undefined
}

/** A setting that holds JSON as text: a table where its form is known, and the text itself for whatever is none. */
export function JsonField({ form, limit, ...props }: JsonFieldProps) {
  const t = useText()
  const { owner } = useForm()
  const [isText, setText] = useState(false)
  const { value, location } = props
  const text = textOf(value)
  const read = text.trim() === '' ? undefined : readJsonText(text)
  const put = (next: string) => setAt(location, next === '' ? undefined : next, changeOf(location, owner))
  const records = recordForms[form]
  const isTable = records !== undefined || form === 'object'
  const json = read === undefined || isFault(read) ? undefined : read
  const fits =
    json === undefined ? read === undefined : records ? recordsOf(json.value) !== undefined : isObject(json.value)
  if (!isTable || !fits || isText) {
    const back = isTable && fits && (
      <SmallButton label={t('inspector.asTable')} glyph="braces" isWordShown onPress={() => setText(false)} />
    )
    return <JsonTextField {...props} form={form} limit={limit} tools={back || undefined} />
  }
  const shared = { ...props, limit, json, put, onAsText: () => setText(true) }
  return records ? <TextRecords {...shared} form={records} /> : <ParameterTable {...shared} />
}
