import { useState } from 'react'
import { useText } from '#renderer/ui/text.ts'
import { rename } from '#renderer/commands/canvas-change.ts'
import { canvasUi, endRename, isSameItem, useCanvasUi } from '#renderer/commands/canvas-ui.ts'
import type { Item } from '#renderer/state/selection.ts'

/** The name of a stage or action, which can be typed anew where it stands. */
export function ItemName({ item, label }: { item: Item; label: string }) {
  const isRenaming = useCanvasUi(({ renaming }) => isSameItem(renaming, item))
  if (isRenaming) return <NameField item={item} label={label} />
  return (
    <span className="item-name" title={label}>
      {label}
    </span>
  )
}

function NameField({ item, label }: { item: Item; label: string }) {
  const t = useText()
  const [text, setText] = useState(label)
  const commit = () => {
    // Taking the field away blurs it; then the rename is over already.
    if (isSameItem(canvasUi.getState().renaming, item)) rename(item, text.trim())
  }
  return (
    <input
      className="item-name-field nopan"
      aria-label={t('canvas.renameField', { name: label })}
      value={text}
      size={1}
      spellCheck={false}
      ref={focusAndSelect}
      onChange={(event) => setText(event.target.value)}
      onBlur={commit}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault()
          event.stopPropagation()
          commit()
        } else if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          endRename()
        }
      }}
    />
  )
}

/** Runs once, when the field appears: a stable function is not called again at later renders. */
function focusAndSelect(field: HTMLInputElement | null): void {
  if (!field) return
  field.focus({ preventScroll: true })
  field.select()
}
