import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { Problems } from '#renderer/problems/Problems.tsx'
import { useDiagnostics } from '#renderer/state/hooks.ts'
import { type LowerTab, panes, showPane, togglePane } from '#renderer/state/panes.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { useText } from '#renderer/ui/text.ts'

export const Runs = lazy(() => import('#renderer/runs/Runs.tsx').then(({ Runs }) => ({ default: Runs })))

/** Problems and Runs, one of them in front; folded away, their tabs remain. */
export function LowerPane({ isFolded }: { isFolded: boolean }) {
  const t = useText()
  const tab = useStore(panes, (state) => state.lowerTab)
  const count = useDiagnostics().length
  return (
    <div className={isFolded ? 'lower lower-folded' : 'lower'}>
      <div className="lower-head">
        <Tabs
          label={t('pane.lower')}
          selected={isFolded ? null : tab}
          panelId="lower-panel"
          tabs={[
            { id: 'problems', name: t('pane.problems'), content: <ProblemsTab count={count} /> },
            { id: 'runs', name: t('pane.runs') },
          ]}
          onSelect={(id) => showPane(id === 'runs' ? 'runs' : 'problems')}
        />
        {!isFolded && (
          <Button
            look="icon"
            aria-label={t('command.showLower')}
            title={t('command.showLower')}
            onClick={() => togglePane(tab)}
          >
            <Icon name="lower" />
          </Button>
        )}
      </div>
      {!isFolded && (
        <div role="tabpanel" id="lower-panel" aria-labelledby={`tab-${tab}`} className="lower-body">
          <LowerContent tab={tab} />
        </div>
      )}
    </div>
  )
}

/** What stands under a tab of the lower pane. */
export function LowerContent({ tab }: { tab: LowerTab }) {
  return tab === 'problems' ? (
    <Problems />
  ) : (
    <Suspense fallback={null}>
      <Runs />
    </Suspense>
  )
}

/** The word and the number; the number is told by the status bar to those who cannot see it here. */
export function ProblemsTab({ count }: { count: number }) {
  const t = useText()
  return (
    <>
      {t('pane.problems')}
      {count > 0 && <span className="tab-count">{count}</span>}
    </>
  )
}
