import { useState } from 'react'
import { useText } from '#renderer/ui/text.ts'
import { isStructure, textOf } from '../value-text.ts'
import { Field } from './Field.tsx'
import type { FieldProps } from './field-props.ts'
import { SmallButton } from './SmallButton.tsx'
import { TextControl } from './TextControl.tsx'
import { TextField } from './TextField.tsx'
import { useTextValue } from './use-text-value.ts'

/** A field whose text is hidden until somebody asks to see it, with a warning where a secret stands in plain text. */
export function SecretField(props: FieldProps) {
  const t = useText()
  const [isShown, setShown] = useState(false)
  const draft = useTextValue(props)
  if (isStructure(props.value)) return <TextField {...props} />
  const hint = isPlainSecret(textOf(props.value)) ? <SecretWarning /> : undefined
  return (
    <Field {...props} fault={draft.fault} hint={hint}>
      {(control) => (
        <TextControl
          control={control}
          draft={draft}
          type={isShown ? 'text' : 'password'}
          placeholder={props.fallback}
          tools={
            <SmallButton
              label={t(isShown ? 'inspector.hideSecret' : 'inspector.showSecret')}
              glyph="eye"
              isPressed={isShown}
              describedBy={control['aria-labelledby']}
              onPress={() => setShown(!isShown)}
            />
          }
        />
      )}
    </Field>
  )
}

function SecretWarning() {
  const t = useText()
  return (
    <span className="severity-warning">{t('inspector.plainSecret', { resolve: '{{resolve:secretsmanager:…}}' })}</span>
  )
}

/** Whether a text is the secret itself: neither the mask that AWS gives back, nor a reference to where it is kept. */
function isPlainSecret(text: string): boolean {
  return text !== '' && !/^\*+$/.test(text) && !text.includes('{{resolve:') && !text.includes('#{')
}
