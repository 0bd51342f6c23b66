import { useState } from 'react'
import { type Ask, closeDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'

/** Asks before something is done, perhaps for a reason. */
export function AskDialog({ ask }: { readonly ask: Ask }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const { title, text, fillings, reason: wanted, answers } = ask
  const isMissing = wanted?.isRequired === true && reason.trim() === ''
  const isWrong = reason !== '' && wanted?.pattern?.test(reason) === false
  return (
    <Dialog
      title={t(title, fillings)}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          {answers.map(({ label, run }, index) => (
            <Button
              key={label}
              look={index === answers.length - 1 ? 'primary' : 'normal'}
              disabled={isMissing || isWrong}
              onClick={() => {
                closeDialog()
                run(reason.trim())
              }}
            >
              {t(label, fillings)}
            </Button>
          ))}
        </>
      }
    >
      <p>{t(text, fillings)}</p>
      {wanted && (
        <label className="form-field">
          <span className="form-label">{t(wanted.isRequired ? 'runs.reason' : 'runs.reason.optional')}</span>
          <input
            className="form-input"
            value={reason}
            maxLength={wanted.maximumLength}
            aria-invalid={isWrong}
            aria-describedby={wanted.hint && 'reason-hint'}
            onChange={({ target }) => setReason(target.value)}
          />
          {wanted.hint && (
            <span id="reason-hint" className={isWrong ? 'form-problem' : 'quiet form-hint'}>
              {t(wanted.hint)}
            </span>
          )}
        </label>
      )}
    </Dialog>
  )
}
