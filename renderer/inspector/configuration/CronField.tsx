import type { FieldProps } from '../fields/field-props.ts'
import { TextField } from '../fields/TextField.tsx'
import { textOf } from '../value-text.ts'
import { CronHint } from './CronHint.tsx'

/** A setting that says when something is allowed, with what each part of it means. */
export function CronField(props: FieldProps) {
  return <TextField {...props} code hint={<CronHint text={textOf(props.value)} />} />
}
