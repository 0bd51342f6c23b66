import { useState } from 'react'
import { useText } from '#renderer/ui/text.ts'
import { isStructure } from '../value-text.ts'
import { Field } from './Field.tsx'
import type { FieldProps } from './field-props.ts'
import { SmallButton } from './SmallButton.tsx'
import { TextControl } from './TextControl.tsx'
import { TextField } from './TextField.tsx'
import { useTextValue } from './use-text-value.ts'

/** A field whose text is hidden until somebody asks to see it; a check warns of secrets in plain text. */
export function SecretField(props: FieldProps) {
  const t = useText()
  const [isShown, setShown] = useState(false)
  const draft = useTextValue(props)
  if (isStructure(props.value)) return <TextField {...props} />
  return (
    <Field {...props} fault={draft.fault}>
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
