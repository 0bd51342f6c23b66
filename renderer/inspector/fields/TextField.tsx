import type { ReactNode } from 'react'
import { isStructure, textOf } from '../value-text.ts'
import { Field } from './Field.tsx'
import type { FieldProps } from './field-props.ts'
import { TextControl } from './TextControl.tsx'
import { useTextValue } from './use-text-value.ts'

interface TextFieldProps extends FieldProps {
  readonly code?: boolean
  readonly hint?: ReactNode
  /** Small buttons beside the label. */
  readonly tools?: ReactNode
  /** The id of a list of suggestions. */
  readonly list?: string | undefined
}

/** A field for one line of text; what has several lines gets them. */
export function TextField(props: TextFieldProps) {
  const isFunction = isStructure(props.value)
  const lines = textOf(props.value).includes('\n')
  const draft = useTextValue({ ...props, lines })
  return (
    <Field {...props} fault={draft.fault}>
      {(control) => (
        <TextControl
          control={control}
          draft={draft}
          lines={lines}
          code={props.code === true || isFunction || lines}
          isFunction={isFunction}
          placeholder={props.fallback}
          list={props.list}
          variablesAt={props.hasVariables === true ? props.location : undefined}
        />
      )}
    </Field>
  )
}
