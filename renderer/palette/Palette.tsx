import { showDialog } from '#renderer/state/dialogs.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useText } from '#renderer/ui/text.ts'
import { addActionAfterSelection } from '#renderer/commands/canvas-add.ts'
import { useCanvasUi } from '#renderer/commands/canvas-ui.ts'
import { beginDrag } from '#renderer/commands/canvas-drag.ts'
import { ActionList } from './ActionList.tsx'
import './palette.css'

/** All that a pipeline can be made of: drag an entry onto the canvas, or press it to add it after the selection. */
export function Palette() {
  const t = useText()
  // The picker is a dialog with the same list: while it is open there is only one to speak of.
  const isPicking = useCanvasUi(({ picker }) => picker !== null)
  return (
    <section className="action-palette" role="region" aria-label={t('pane.actions')}>
      <div className="action-palette-list" aria-hidden={isPicking}>
        <ActionList
          onChoose={addActionAfterSelection}
          onPress={(event, type) => beginDrag(event, { kind: 'new', type }, type.title)}
        />
      </div>
      <Button look="link" className="own-types-button" onClick={() => showDialog({ kind: 'action-types' })}>
        {t('command.actionTypes')}
      </Button>
    </section>
  )
}
