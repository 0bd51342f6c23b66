import type { ReactNode } from 'react'
import type { JsonForm } from '#shared/catalog/field.ts'
import { isList, isObject } from '#shared/model/json.ts'
import { useText } from '#renderer/ui/text.ts'
import type { FieldProps } from '../fields/field-props.ts'
import { LinesField } from '../fields/LinesField.tsx'
import { useTextValue } from '../fields/use-text-value.ts'
import { recordForms, recordsOf } from './json-forms.ts'
import { isFault, readJsonText } from './json-text.ts'

interface JsonTextFieldProps extends FieldProps {
  readonly form: JsonForm
  readonly limit: number | undefined
  readonly tools?: ReactNode
}

/** JSON as text, with what is wrong with it and where while it is being typed. */
export function JsonTextField({ form, limit, ...props }: JsonTextFieldProps) {
  const draft = useTextValue({ ...props, lines: true })
  return <LinesField {...props} draft={draft} hint={<JsonHint text={draft.text} form={form} limit={limit} />} />
}

function JsonHint({ text, form, limit }: { text: string; form: JsonForm; limit: number | undefined }) {
  const t = useText()
  const length =
    limit !== undefined && text.length > limit * 0.7 && t('inspector.length', { length: text.length, limit })
  if (text.trim() === '') return null
  const read = readJsonText(text)
  if (isFault(read)) {
    const { message, line, column } = read
    return <span className="severity-error">{t('inspector.jsonFault', { message, line, column })}</span>
  }
  const { value } = read
  const isRight =
    form === 'any' ||
    (form === 'array' && isList(value)) ||
    (form === 'object' && isObject(value)) ||
    (recordForms[form] !== undefined && recordsOf(value) !== undefined)
  if (!isRight) return <span className="severity-error">{t(`inspector.jsonForm.${form}`)}</span>
  return length ? <>{length}</> : null
}
