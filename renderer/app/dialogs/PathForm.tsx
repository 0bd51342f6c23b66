import { type FormEvent, type ReactNode, useState } from 'react'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'

interface PathFormProps {
  readonly title: string
  readonly action: string
  readonly initial: string
  readonly problem: string | undefined
  /** Something more to decide before it can be done. */
  readonly extra?: ReactNode
  submit(path: string): void
}

/** Asks for the path of a file, where the system has no dialog for it. */
export function PathForm({ title, action, initial, problem, extra, submit }: PathFormProps) {
  const t = useText()
  const [path, setPath] = useState(initial)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() !== '') submit(path.trim())
  }
  return (
    <Dialog title={title} onClose={closeDialog}>
      <form className="form" onSubmit={send}>
        <label className="form-field">
          <span className="form-label">{t('document.path')}</span>
          <input
            className="form-input"
            aria-label={t('document.path')}
            aria-describedby="path-hint"
            value={path}
            spellCheck={false}
            autoComplete="off"
            onChange={({ target }) => setPath(target.value)}
          />
        </label>
        <p id="path-hint" className="quiet form-hint">
          {t('document.path.hint')}
        </p>
        {problem !== undefined && (
          <p role="alert" className="form-problem">
            {problem}
          </p>
        )}
        {extra}
        <div className="dialog-footer">
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" look="primary">
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
