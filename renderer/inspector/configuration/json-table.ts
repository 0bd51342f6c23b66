import type { FieldProps } from '../fields/field-props.ts'
import type { JsonText } from './json-text.ts'

/** What a table of JSON that stands in a text works with. */
export interface JsonTable extends FieldProps {
  /** What the text says; nothing where there is none yet. */
  readonly json: JsonText | undefined
  readonly limit: number | undefined
  /** Puts another text; the empty one takes the setting away. */
  put(text: string): boolean
  /** Shows the text itself instead. */
  onAsText(): void
}
