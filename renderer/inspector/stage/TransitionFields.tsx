import { useId } from 'react'
import { member } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import { removeAt, setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { TextField } from '../fields/TextField.tsx'
import { changeOf, useForm } from '../form.ts'
import { disabledTransition, transitionsLocation, withTransitionDisabled } from './transitions.ts'

/** Whether a template keeps executions out of a stage, and why. */
export function TransitionFields({ stage }: { stage: string }) {
  const t = useText()
  const id = useId()
  const { pipeline } = useForm()
  const list = valueAt(pipeline.raw, transitionsLocation)
  const disabled = disabledTransition(list, stage)
  const label = changeOf(['transition'], stage)
  return (
    <FieldGroup title={t('inspector.transition')}>
      <label className="check">
        <input
          type="checkbox"
          checked={disabled !== undefined}
          aria-describedby={id}
          onChange={() => {
            if (disabled) removeAt(transitionsLocation, disabled.index, label)
            else setAt(transitionsLocation, withTransitionDisabled(list, stage), label)
          }}
        />
        {t('inspector.transition.disabled')}
      </label>
      <p id={id} className="field-help">
        {t('inspector.transition.help')}
      </p>
      {disabled && (
        <TextField
          label={t('inspector.transition.reason')}
          value={member(disabled.entry, 'Reason')}
          location={[...transitionsLocation, disabled.index, 'Reason']}
          required
        />
      )}
    </FieldGroup>
  )
}
