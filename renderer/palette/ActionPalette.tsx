import { useText } from '#renderer/ui/text.ts'
import { addActionAfterSelection } from '#renderer/commands/canvas-add.ts'
import { beginDrag } from '#renderer/commands/canvas-drag.ts'
import { ActionList } from './ActionList.tsx'
import './palette.css'

/** All that a pipeline can be made of: drag an entry onto the canvas, or press it to add it after the selection. */
export function ActionPalette() {
  const t = useText()
  return (
    <section className="action-palette" role="region" aria-label={t('pane.actions')}>
      <ActionList
        onChoose={addActionAfterSelection}
        onPress={(event, type) => beginDrag(event, { kind: 'new', type }, type.title)}
      />
    </section>
  )
}
