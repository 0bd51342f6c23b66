import type { EntryText } from '#shared/rpc/records.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'

/** A file of an artifact, as far as it is text. */
export function EntryDialog({ name, entry: { text, isCut } }: { readonly name: string; readonly entry: EntryText }) {
  const t = useText()
  return (
    <Dialog
      title={name}
      size="large"
      onClose={closeDialog}
      footer={
        <Button look="primary" onClick={closeDialog}>
          {t('runs.entry.close')}
        </Button>
      }
    >
      {text === null ? (
        <p>{t('runs.entry.binary')}</p>
      ) : (
        // Something to scroll must be reachable with the keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre className="entry-text" tabIndex={0}>
          {text}
        </pre>
      )}
      {isCut && <p className="quiet">{t('runs.entry.cut')}</p>}
    </Dialog>
  )
}
