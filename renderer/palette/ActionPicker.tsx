import { useText } from '#renderer/ui/text.ts'
import type { ActionType } from '#shared/catalog/action-type.ts'
import { addActionAfterSelection, addParallelAction, replaceProvider } from '#renderer/commands/canvas-add.ts'
import { currentItem } from '#renderer/commands/canvas-edits.ts'
import { canvasUi, closePicker, type PickerPurpose, useCanvasUi } from '#renderer/commands/canvas-ui.ts'
import { ActionList } from './ActionList.tsx'
import './palette.css'

const choices: Readonly<Record<PickerPurpose, (type: ActionType) => void>> = {
  parallel: addParallelAction,
  append: addActionAfterSelection,
  replace: replaceProvider,
}

/** Asks for an action type in the middle of the work, wherever the palette is. */
export function ActionPicker() {
  const purpose = useCanvasUi(({ picker }) => picker)
  return purpose && <PickerDialog purpose={purpose} />
}

function PickerDialog({ purpose }: { purpose: PickerPurpose }) {
  const t = useText()
  const title = t(`actions.pick.${purpose}`)
  return (
    <dialog
      className="action-picker"
      aria-label={title}
      ref={showModal}
      onClose={() => {
        if (canvasUi.getState().picker) closePicker(currentItem())
      }}
      onClick={(event) => {
        // The dialog itself is hit only beside its content, which is the backdrop.
        if (event.target === event.currentTarget) event.currentTarget.close()
      }}
    >
      <div className="action-picker-body">
        <h2>{title}</h2>
        <ActionList
          isFocusedAtOnce
          onChoose={(type) => {
            closePicker(currentItem())
            choices[purpose](type)
          }}
        />
      </div>
    </dialog>
  )
}

function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal()
}
