import { showDialog } from '#renderer/state/dialogs.ts'
import { discardDraft, keepDraft } from '#renderer/state/drafts.ts'
import { keepMine, reloadFromDisk } from '#renderer/state/files.ts'
import { useActiveDocument } from '#renderer/state/hooks.ts'
import type { OpenDocument } from '#renderer/state/open-document.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { useText, useTimes } from '#renderer/ui/text.ts'

/** What the user has to decide about the document in front. */
export function DocumentNotices() {
  const document = useActiveDocument()
  if (!document) return null
  return (
    <>
      {document.external && <ExternalNotice document={document} />}
      {document.restoredDraft !== null && <DraftNotice document={document} savedAt={document.restoredDraft} />}
    </>
  )
}

function ExternalNotice({ document: { id, name, external } }: { document: OpenDocument }) {
  const t = useText()
  const isGone = external?.text === null
  return (
    <div role="alert" className="bar bar-warning">
      <Icon name="warning" />
      <span className="bar-text">{t(isGone ? 'document.gone' : 'document.changed', { name })}</span>
      {!isGone && <Button onClick={() => void reloadFromDisk(id)}>{t('document.changed.reload')}</Button>}
      <Button onClick={() => keepMine(id)}>{t('document.changed.keep')}</Button>
      {!isGone && <Button onClick={() => showDialog({ kind: 'compare', id })}>{t('document.changed.compare')}</Button>}
    </div>
  )
}

function DraftNotice({ document: { id }, savedAt }: { document: OpenDocument; savedAt: string }) {
  const t = useText()
  const time = useTimes().moment(savedAt)
  return (
    <div role="status" className="bar bar-info">
      <Icon name="info" />
      <span className="bar-text">{t('document.draft', { time })}</span>
      <Button onClick={() => keepDraft(id)}>{t('document.draft.keep')}</Button>
      <Button onClick={() => void discardDraft(id)}>{t('document.draft.discard')}</Button>
    </div>
  )
}
