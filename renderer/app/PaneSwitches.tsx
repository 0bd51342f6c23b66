import { useStore } from 'zustand'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { type FoldablePane, panes, togglePane } from '#renderer/state/panes.ts'
import { preferences } from '#renderer/state/preferences.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon, type IconName } from '#renderer/ui/Icon.tsx'
import { useText } from '#renderer/ui/text.ts'

/** One switch for each pane that can be folded away; where there is room for one pane only, tabs take their place. */
export function PaneSwitches() {
  const t = useText()
  const hasDocument = useWorkspace(({ activeId }) => activeId !== null)
  const isNarrow = useStore(panes, (state) => state.isNarrow)
  const folded = useStore(preferences, ({ settings }) => settings.folded)
  if (!hasDocument || isNarrow) return null
  return (
    <div role="group" aria-label={t('app.panes')} className="pane-switches">
      {switches.map(({ pane, icon }) => (
        <Button
          key={pane}
          look="icon"
          aria-label={t(`pane.${pane}`)}
          title={t(`pane.${pane}`)}
          aria-pressed={!folded?.includes(pane)}
          onClick={() => togglePane(pane)}
        >
          <Icon name={icon} />
        </Button>
      ))}
    </div>
  )
}

const switches = [
  { pane: 'actions', icon: 'left' },
  { pane: 'text', icon: 'text' },
  { pane: 'inspector', icon: 'right' },
] as const satisfies readonly { pane: FoldablePane; icon: IconName }[]
