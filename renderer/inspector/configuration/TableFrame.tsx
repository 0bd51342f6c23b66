import type { ReactNode } from 'react'
import { useText } from '#renderer/ui/text.ts'
import { Field } from '../fields/Field.tsx'
import { SmallButton } from '../fields/SmallButton.tsx'
import { textOf } from '../value-text.ts'
import type { JsonTable } from './json-table.ts'

interface FrameProps extends JsonTable {
  readonly addLabel: string
  readonly count: number
  onAdd(): void
  readonly children: ReactNode
}

/** The label, the buttons and the length around a table of JSON that stands in a text. */
export function TableFrame({ addLabel, count, onAdd, children, ...props }: FrameProps) {
  const t = useText()
  const { limit, value, onAsText } = props
  const { length } = textOf(value)
  // How much room is left matters only to those who come near the end of it.
  const isNear = limit !== undefined && length > limit * 0.7
  return (
    <Field
      {...props}
      isGroup
      hint={isNear ? t('inspector.length', { length, limit }) : undefined}
      tools={count > 0 && <SmallButton label={t('inspector.asText')} glyph="braces" isWordShown onPress={onAsText} />}
    >
      {({ 'aria-labelledby': labelledBy, 'aria-describedby': describedBy, id }) => (
        <div id={id} role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
          {children}
          <div className="table-foot" data-adds="">
            <SmallButton label={addLabel} glyph="plus" isWordShown onPress={onAdd} />
          </div>
        </div>
      )}
    </Field>
  )
}
