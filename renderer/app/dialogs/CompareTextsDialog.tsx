import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { comparisons } from '#renderer/state/comparison.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { documentOf } from '#renderer/state/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'

const TextComparison = lazy(() =>
  import('#renderer/text/TextComparison.tsx').then((module) => ({ default: module.TextComparison })),
)

/** The text of a document beside what it is compared with. */
export function CompareTextsDialog() {
  const t = useText()
  const comparison = useStore(comparisons, (state) => state.comparison)
  const document = comparison ? documentOf(comparison.id) : undefined
  if (!comparison || !document) return null
  return (
    <Dialog
      size="large"
      title={t('document.compare.title', { name: document.name })}
      onClose={closeDialog}
      footer={
        <Button look="primary" onClick={closeDialog}>
          {t('app.ok')}
        </Button>
      }
    >
      <p className="compare-heads quiet">
        <span>{comparison.file ?? t('compare.saved')}</span>
        <span>{t('document.compare.mine')}</span>
      </p>
      <Suspense fallback={<p className="quiet">{t('text.loading')}</p>}>
        <TextComparison label={t('document.compare.text')} before={comparison.text} after={document.text} />
      </Suspense>
    </Dialog>
  )
}
