import { lazy, Suspense } from 'react'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { keepMine, reloadFromDisk } from '#renderer/state/files.ts'
import { documentOf } from '#renderer/state/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'

const TextComparison = lazy(() =>
  import('#renderer/text/TextComparison.tsx').then((module) => ({ default: module.TextComparison })),
)

/** What is on disk beside what is here. */
export function CompareDialog({ id }: { readonly id: string }) {
  const t = useText()
  const document = documentOf(id)
  const disk = document?.external?.text ?? document?.saved?.text ?? ''
  return (
    <Dialog
      size="large"
      title={t('document.compare.title', { name: document?.name ?? '' })}
      onClose={closeDialog}
      footer={
        <>
          <Button
            onClick={() => {
              closeDialog()
              void reloadFromDisk(id)
            }}
          >
            {t('document.changed.reload')}
          </Button>
          <Button
            onClick={() => {
              closeDialog()
              keepMine(id)
            }}
          >
            {t('document.changed.keep')}
          </Button>
          <Button look="primary" onClick={closeDialog}>
            {t('app.ok')}
          </Button>
        </>
      }
    >
      <p className="compare-heads quiet">
        <span>{t('document.compare.disk')}</span>
        <span>{t('document.compare.mine')}</span>
      </p>
      <Suspense fallback={<p className="quiet">{t('text.loading')}</p>}>
        <TextComparison label={t('document.compare.text')} before={disk} after={document?.text ?? ''} />
      </Suspense>
    </Dialog>
  )
}
