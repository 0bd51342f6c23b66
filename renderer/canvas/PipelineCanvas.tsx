import { ReactFlowProvider } from '@xyflow/react'
import { type ClipboardEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react'
import { useText } from '#renderer/ui/text.ts'
import { canvasCommands } from '#renderer/commands/canvas-commands.ts'
import { beginRename, chooseWay } from '#renderer/commands/canvas-ui.ts'
import { labelOf } from '#renderer/commands/canvas-change.ts'
import { copiedText, cutSelected, pasteText } from '#renderer/commands/canvas-clipboard.ts'
import { beginDrag } from '#renderer/commands/canvas-drag.ts'
import { selectedItems, selectItems, shownNow } from '#renderer/commands/canvas-edits.ts'
import { registerCommands } from '#renderer/commands/registry.ts'
import { useShownPipeline } from '#renderer/state/hooks.ts'
import { type Item, itemKey } from '#renderer/state/selection.ts'
import { CanvasFlow } from './CanvasFlow.tsx'
import { CanvasNotes, EmptyCanvas } from './CanvasNotes.tsx'
import { ComparisonNotes } from './ComparisonNotes.tsx'
import { FindOnCanvas } from './FindOnCanvas.tsx'
import './canvas.css'
import './lanes.css'
import './cards.css'
import './ways.css'
import './distance.css'

/** The pipeline as a picture that can be walked, edited and run. */
export function PipelineCanvas() {
  const t = useText()
  const shown = useShownPipeline()
  const frame = useRef<HTMLElement>(null)
  // A press focuses what it hits; what it selects is decided by the click that follows.
  const isPressed = useRef(false)
  useEffect(() => registerCommands(canvasCommands), [])
  return (
    <section
      className="pipeline-canvas"
      role="region"
      aria-label={t('pane.canvas')}
      data-command-scope="canvas"
      ref={frame}
      tabIndex={-1}
      onPointerDown={(event) => {
        isPressed.current = true
        pressItem(event)
      }}
      onPointerUp={() => {
        isPressed.current = false
      }}
      onClick={clickItem}
      onDoubleClick={(event) => {
        const item = itemOf(event.target)
        if (item && isOnName(event.target, item)) beginRename(item)
      }}
      onFocus={(event) => {
        const item = isPressed.current ? undefined : itemOf(event.target)
        if (item && !isAmongSelected(item)) selectItems([item])
      }}
      onCopy={(event) => copy(event)}
      onCut={(event) => {
        if (copy(event)) cutSelected()
      }}
      onPaste={(event) => {
        if (isField(event.target)) return
        if (pasteText(event.clipboardData.getData('text/plain'))) event.preventDefault()
      }}
    >
      {shown ? (
        <ReactFlowProvider key={`${shown.document.id}\n${shown.source.key}`}>
          <CanvasFlow pipeline={shown.pipeline} frame={frame} />
        </ReactFlowProvider>
      ) : (
        <EmptyCanvas />
      )}
      <FindOnCanvas />
      <CanvasNotes stale={shown?.stale ?? false} />
      <ComparisonNotes />
    </section>
  )
}

/** The stage or action that an element belongs to. */
function itemOf(target: EventTarget): Item | undefined {
  const key = target instanceof Element ? target.closest<HTMLElement>('[data-item]')?.dataset.item : undefined
  if (key === undefined) return undefined
  const [stage, action] = key.split('/').map(Number)
  if (stage === undefined) return undefined
  return action === undefined ? { stage } : { stage, action }
}

function pressItem(event: PointerEvent): void {
  const item = itemOf(event.target)
  const shown = shownNow()
  if (event.button !== 0 || !item || !shown || isField(event.target)) return
  const label = labelOf(shown.pipeline, item)
  if ('action' in item) beginDrag(event, { kind: 'action', place: item }, label)
  else if (event.target instanceof Element && event.target.closest('.stage-head')) {
    beginDrag(event, { kind: 'stage', stage: item.stage }, label)
  }
}

function clickItem(event: MouseEvent): void {
  if (isField(event.target) || (event.target instanceof Element && event.target.closest('button'))) return
  const item = itemOf(event.target)
  if (!item) return
  chooseWay(null)
  const isAdding = event.ctrlKey || event.metaKey || event.shiftKey
  if (!isAdding) selectItems([item])
  else if (isAmongSelected(item)) selectItems(selectedItems().filter((other) => itemKey(other) !== itemKey(item)))
  else selectItems([...selectedItems(), item])
}

/** A stage is renamed by its head only: its body belongs to its actions. */
function isOnName(target: EventTarget, item: Item): boolean {
  return 'action' in item || (target instanceof Element && target.closest('.stage-head') !== null)
}

function isAmongSelected(item: Item): boolean {
  return selectedItems().some((other) => itemKey(other) === itemKey(item))
}

function copy(event: ClipboardEvent): boolean {
  const text = isField(event.target) ? undefined : copiedText()
  if (text === undefined) return false
  event.clipboardData.setData('text/plain', text)
  event.preventDefault()
  return true
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}
