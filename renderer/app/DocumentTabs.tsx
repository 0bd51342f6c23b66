import { useShallow } from 'zustand/shallow'
import { closeOrAsk } from '#renderer/state/files.ts'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { isDirty } from '#renderer/state/open-document.ts'
import { activate } from '#renderer/state/workspace.ts'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { useText } from '#renderer/ui/text.ts'

/** One tab for each open document. */
export function DocumentTabs() {
  const t = useText()
  const activeId = useWorkspace((state) => state.activeId)
  // Flat, so that typing does not draw the tabs again.
  const facts = useWorkspace(
    useShallow(({ documents }) =>
      documents.flatMap((one) => [one.id, one.name, one.path ?? '', isDirty(one)] as const),
    ),
  )
  const tabs = Array.from({ length: facts.length / 4 }, (_, i) => {
    const [id, name, path, dirty] = facts.slice(i * 4, i * 4 + 4)
    const title = String(name)
    return {
      id: String(id),
      name: dirty === true ? t('app.unsaved', { name: title }) : title,
      title: path === '' ? title : String(path),
      closeLabel: t('app.close', { name: title }),
      content: (
        <>
          <span className="tab-name">{title}</span>
          {dirty === true && <span className="tab-dot" aria-hidden="true" />}
        </>
      ),
    }
  })
  if (tabs.length === 0) return null
  return (
    <Tabs
      label={t('app.documents')}
      className="document-tabs"
      tabs={tabs}
      selected={activeId}
      panelId="document-panel"
      onSelect={activate}
      onClose={closeOrAsk}
    />
  )
}
