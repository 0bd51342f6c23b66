import { useText } from '#renderer/ui/text.ts'
import { ActionPicker } from '#renderer/palette/ActionPicker.tsx'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { Dialogs } from './Dialogs.tsx'
import { DocumentNotices } from './DocumentNotices.tsx'
import { NarrowPanes } from './NarrowPanes.tsx'
import { Notices } from './Notices.tsx'
import { Panes } from './Panes.tsx'
import { StartPage } from './StartPage.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TopBar } from './TopBar.tsx'
import { useNarrow } from './use-narrow.ts'

/** The whole window: bars above and below, and the panes of the document in front between them. */
export function App() {
  const t = useText()
  const hasDocument = useWorkspace(({ activeId }) => activeId !== null)
  const isNarrow = useNarrow()
  const Layout = isNarrow ? NarrowPanes : Panes
  return (
    <div className="app">
      <TopBar />
      <Notices />
      {hasDocument ? (
        <main className="app-main" id="document-panel" aria-label={t('app.name')}>
          <DocumentNotices />
          <Layout />
        </main>
      ) : (
        <StartPage />
      )}
      <StatusBar />
      <Dialogs />
      <ActionPicker />
    </div>
  )
}
