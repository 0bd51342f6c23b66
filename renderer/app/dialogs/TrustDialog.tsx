import { closeDialog, type RunInputs } from '#renderer/state/dialogs.ts'
import { startRun } from '#renderer/state/runs.ts'
import { showPane } from '#renderer/state/panes.ts'
import { documentOf } from '#renderer/state/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'
import { unhidden } from './unhidden.ts'

interface TrustDialogProps {
  readonly id: string
  readonly commands: readonly string[]
  readonly inputs: RunInputs
}

/** Asks for the yes to executing a document that came from elsewhere. */
export function TrustDialog({ id, commands, inputs }: TrustDialogProps) {
  const t = useText()
  const run = () => {
    closeDialog()
    showPane('runs')
    void startRun(id, inputs, true)
  }
  return (
    <Dialog
      size="medium"
      title={t('runs.trust.title', { name: documentOf(id)?.name ?? '' })}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button look="primary" onClick={run}>
            {t('runs.trust.do')}
          </Button>
        </>
      }
    >
      <p>{t('runs.trust')}</p>
      {commands.length > 0 && (
        <>
          <h3 className="dialog-subtitle">{t('runs.trust.commands')}</h3>
          {/* Something to scroll must be reachable with the keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre className="command-list" tabIndex={0}>
            {unhidden(commands.join('\n'))}
          </pre>
        </>
      )}
    </Dialog>
  )
}
