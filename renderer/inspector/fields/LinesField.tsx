import { type ReactNode, useId, useState } from 'react'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText, useWords } from '#renderer/ui/text.ts'
import { type Draft, useDraft } from '../use-draft.ts'
import { Field } from './Field.tsx'
import type { FieldProps } from './field-props.ts'
import { SmallButton } from './SmallButton.tsx'
import { TextControl } from './TextControl.tsx'

interface LinesFieldProps extends Omit<FieldProps, 'value' | 'onCommit'> {
  readonly draft: Draft
  readonly hint?: ReactNode
  readonly placeholder?: string | undefined
}

/** A field for several lines of code that grows with them, and opens larger for those who want to see more. */
export function LinesField({ draft, ...props }: LinesFieldProps) {
  const t = useText()
  const [isLarge, setLarge] = useState(false)
  return (
    <Field {...props} fault={draft.fault}>
      {(control) => (
        <>
          <TextControl
            control={control}
            draft={draft}
            lines
            code
            placeholder={props.placeholder ?? props.fallback}
            variablesAt={props.hasVariables === true ? props.location : undefined}
            tools={
              <SmallButton
                label={t('inspector.openLarger')}
                glyph="expand"
                describedBy={control['aria-labelledby']}
                onPress={() => setLarge(true)}
              />
            }
          />
          {isLarge && <LargeDialog {...props} draft={draft} onClose={() => setLarge(false)} />}
        </>
      )}
    </Field>
  )
}

/** The same text with room; what is typed here reaches the field when it is done. */
function LargeDialog({ draft, onClose, ...props }: LinesFieldProps & { onClose: () => void }) {
  const t = useText()
  const id = useId()
  const words = useWords()
  const [done, setDone] = useState(draft.text)
  const own = useDraft(done, setDone, { lines: true })
  return (
    <Dialog
      title={words(props.label)}
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button
            look="primary"
            onClick={() => {
              draft.put(own.text)
              onClose()
            }}
          >
            {t('inspector.done')}
          </Button>
        </>
      }
    >
      <TextControl
        control={{ id, 'aria-label': words(props.label) }}
        draft={own}
        lines
        code
        isTall
        variablesAt={props.hasVariables === true ? props.location : undefined}
      />
    </Dialog>
  )
}
