import { Group, type Layout, type LayoutChangedMeta, Panel, Separator } from 'react-resizable-panels'
import { useStore } from 'zustand'
import { PipelineCanvas } from '#renderer/canvas/PipelineCanvas.tsx'
import { Inspector } from '#renderer/inspector/Inspector.tsx'
import { Palette } from '#renderer/palette/Palette.tsx'
import type { FoldablePane } from '#renderer/state/panes.ts'
import { prefer, preferences } from '#renderer/state/preferences.ts'
import { useText } from '#renderer/ui/text.ts'
import { LowerPane } from './LowerPane.tsx'
import { TextPane } from './TextPane.tsx'

/** All panes side by side, with dividers between them; what is folded away leaves its room to the others. */
export function Panes() {
  const t = useText()
  const folded = useStore(preferences, ({ settings }) => settings.folded ?? none)
  const known = useStore(preferences, (state) => state.known)
  const has = (pane: FoldablePane) => !folded.includes(pane)
  const hasBottom = has('text') || has('lower')
  // The sizes from the last time count from the first picture on, or every pane would jump.
  if (!known) return null
  return (
    <Group id="panes" className="panes" {...remembered('columns')}>
      {has('actions') && (
        <Panel
          id="actions"
          className="pane"
          defaultSize={200}
          minSize={140}
          maxSize={400}
          groupResizeBehavior="preserve-pixel-size"
        >
          <Palette />
        </Panel>
      )}
      {has('actions') && <Separator className="divider" aria-label={t('app.divider.left')} />}
      <Panel id="centre" className="centre" minSize={260}>
        <Group orientation="vertical" {...remembered('rows')}>
          <Panel id="canvas" className="pane" minSize={140}>
            <PipelineCanvas />
          </Panel>
          {hasBottom && <Separator className="divider divider-row" aria-label={t('app.divider.bottom')} />}
          {hasBottom && (
            <Panel id="bottom" defaultSize="34%" minSize={110}>
              <Group {...remembered('bottom')}>
                {has('text') && (
                  <Panel id="text" className="pane" minSize={200} defaultSize="48%">
                    <TextPane />
                  </Panel>
                )}
                {has('text') && has('lower') && <Separator className="divider" aria-label={t('app.divider.text')} />}
                {has('lower') && (
                  <Panel id="lower" className="pane" minSize={200}>
                    <LowerPane isFolded={false} />
                  </Panel>
                )}
              </Group>
            </Panel>
          )}
        </Group>
        {!has('lower') && <LowerPane isFolded />}
      </Panel>
      {has('inspector') && <Separator className="divider" aria-label={t('app.divider.right')} />}
      {has('inspector') && (
        <Panel
          id="inspector"
          className="pane"
          defaultSize={320}
          minSize={200}
          maxSize={560}
          groupResizeBehavior="preserve-pixel-size"
        >
          <Inspector />
        </Panel>
      )}
    </Group>
  )
}

const none: readonly string[] = []

/** The sizes of a group from the last time, and how to remember them when the user changes them. */
function remembered(group: string) {
  const saved = preferences.getState().settings.layout?.[group]
  return {
    ...(saved ? { defaultLayout: saved } : {}),
    onLayoutChanged(layout: Layout, { isUserInteraction }: LayoutChangedMeta) {
      if (!isUserInteraction) return
      prefer({ layout: { ...preferences.getState().settings.layout, [group]: layout } })
    },
  }
}
