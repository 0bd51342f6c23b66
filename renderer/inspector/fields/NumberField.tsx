import type { KeyboardEvent, ReactNode } from 'react'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { changeOf, useForm } from '../form.ts'
import { type Bounds, numberOrText, stepped } from '../number-text.ts'
import { Field } from './Field.tsx'
import type { FieldProps } from './field-props.ts'
import { SmallButton } from './SmallButton.tsx'
import { TextControl } from './TextControl.tsx'
import { useTextValue } from './use-text-value.ts'

interface NumberFieldProps extends FieldProps, Bounds {
  /** Whether the value is text, as all of a configuration is. */
  readonly isText?: boolean
  readonly hint?: ReactNode
}

/** A field for a number: arrow keys and small buttons count up and down within its bounds. */
export function NumberField(props: NumberFieldProps) {
  const t = useText()
  const { location, isText = false } = props
  const { owner } = useForm()
  const schema = schemaAt(location)
  const bounds = { minimum: props.minimum ?? schema?.minimum, maximum: props.maximum ?? schema?.maximum }
  const commit = (text: string) =>
    setAt(location, isText ? text || undefined : numberOrText(text), changeOf(location, owner))
  const draft = useTextValue({ ...props, onCommit: props.onCommit ?? commit })
  const step = (by: number) => {
    const next = stepped(draft.text || (props.fallback ?? ''), by, bounds)
    if (next !== undefined) draft.onChange(next)
    return next
  }
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (by === undefined || event.altKey || step(by) === undefined) return false
    event.preventDefault()
    return true
  }
  const put = (by: number) => {
    const next = stepped(draft.text || (props.fallback ?? ''), by, bounds)
    if (next !== undefined) draft.put(next)
  }
  const { minimum, maximum } = bounds
  const range = minimum !== undefined && maximum !== undefined ? [t('inspector.between', { minimum, maximum })] : []
  return (
    <Field {...props} details={[...(props.details ?? []), ...range]} fault={draft.fault}>
      {(control) => (
        <TextControl
          control={control}
          draft={draft}
          inputMode="numeric"
          placeholder={props.fallback}
          variablesAt={props.hasVariables === true ? location : undefined}
          onKey={onKey}
          tools={
            <>
              <SmallButton label={t('inspector.less')} glyph="minus" isSkipped onPress={() => put(-1)} />
              <SmallButton label={t('inspector.more')} glyph="plus" isSkipped onPress={() => put(1)} />
            </>
          }
        />
      )}
    </Field>
  )
}
