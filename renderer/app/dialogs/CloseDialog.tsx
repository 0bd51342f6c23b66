import { closeDialog } from '#renderer/state/dialogs.ts'
import { askWhere, close, save } from '#renderer/state/files.ts'
import { documentOf } from '#renderer/state/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'

/** A document with unsaved changes is about to be closed. */
export function CloseDialog({ id }: { readonly id: string }) {
  const t = useText()
  const document = documentOf(id)
  const saveAndClose = async () => {
    closeDialog()
    if (!document) return
    if (document.path === null) await askWhere(document, true)
    else if (await save(id)) close(id)
  }
  return (
    <Dialog
      title={t('document.close.title', { name: document?.name ?? '' })}
      onClose={closeDialog}
      footer={
        <>
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button
            onClick={() => {
              closeDialog()
              close(id)
            }}
          >
            {t('document.close.discard')}
          </Button>
          <Button look="primary" onClick={() => void saveAndClose()}>
            {t('document.close.save')}
          </Button>
        </>
      }
    >
      <p>{t('document.close')}</p>
    </Dialog>
  )
}
