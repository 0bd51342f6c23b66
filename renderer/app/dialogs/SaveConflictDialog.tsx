import { closeDialog, showDialog } from '#renderer/state/dialogs.ts'
import { overwrite, reloadFromDisk } from '#renderer/state/files.ts'
import { documentOf } from '#renderer/state/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'

/** The file became something else since it was opened: which of the two shall stay? */
export function SaveConflictDialog({ id }: { readonly id: string }) {
  const t = useText()
  const document = documentOf(id)
  const name = document?.name ?? ''
  const hasText = document?.external?.text != null
  const after = (work: () => Promise<void>) => () => {
    closeDialog()
    void work()
  }
  return (
    <Dialog
      title={t('document.saveConflict.title', { name })}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          {hasText && (
            <>
              <Button onClick={() => showDialog({ kind: 'compare', id })}>{t('document.changed.compare')}</Button>
              <Button onClick={after(() => reloadFromDisk(id))}>{t('document.changed.reload')}</Button>
            </>
          )}
          <Button look="primary" onClick={after(() => overwrite(id))}>
            {t('document.saveConflict.do')}
          </Button>
        </>
      }
    >
      <p>{t(hasText ? 'document.saveConflict' : 'document.gone', { name })}</p>
    </Dialog>
  )
}
