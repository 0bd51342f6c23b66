import type { FieldProps } from '../fields/field-props.ts'
import { LinesField } from '../fields/LinesField.tsx'
import { useTextValue } from '../fields/use-text-value.ts'

/** A setting whose text has several lines. */
export function CodeField(props: FieldProps) {
  const draft = useTextValue({ ...props, lines: true })
  return <LinesField {...props} draft={draft} />
}
