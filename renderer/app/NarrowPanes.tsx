import { Suspense } from 'react'
import { useStore } from 'zustand'
import { PipelineCanvas } from '#renderer/canvas/PipelineCanvas.tsx'
import { Inspector } from '#renderer/inspector/Inspector.tsx'
import { Palette } from '#renderer/palette/Palette.tsx'
import { useDiagnostics } from '#renderer/state/hooks.ts'
import { type NarrowPane, panes, togglePane } from '#renderer/state/panes.ts'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { useText } from '#renderer/ui/text.ts'
import { LowerContent, ProblemsTab } from './LowerPane.tsx'
import { TextPane } from './TextPane.tsx'

/** The canvas, and beside it the one pane that was chosen from the tabs below. */
export function NarrowPanes() {
  const t = useText()
  const pane = useStore(panes, (state) => state.narrowPane)
  const count = useDiagnostics().length
  return (
    <div className="narrow">
      <div className="narrow-row">
        <div className="narrow-canvas">
          <PipelineCanvas />
        </div>
        {pane && (
          <div className="narrow-pane" role="tabpanel" id="narrow-panel" aria-labelledby={`tab-${pane}`}>
            <Suspense fallback={null}>
              <Content pane={pane} />
            </Suspense>
          </div>
        )}
      </div>
      <Tabs
        label={t('app.panes')}
        className="narrow-tabs"
        selected={pane}
        panelId="narrow-panel"
        tabs={order.map((id) => ({
          id,
          name: t(`pane.${id}`),
          ...(id === 'problems' ? { content: <ProblemsTab count={count} /> } : {}),
        }))}
        onSelect={(id) => togglePane(order.find((candidate) => candidate === id) ?? 'text')}
      />
    </div>
  )
}

const order = ['actions', 'text', 'problems', 'runs', 'inspector'] as const satisfies readonly NarrowPane[]

function Content({ pane }: { pane: NarrowPane }) {
  switch (pane) {
    case 'actions':
      return <Palette />
    case 'inspector':
      return <Inspector />
    case 'text':
      return <TextPane />
    case 'problems':
    case 'runs':
      return <LowerContent tab={pane} />
  }
}
