import { useRef, useState } from 'react'
import { useText } from '#renderer/ui/text.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { selectItems } from '#renderer/commands/canvas-edits.ts'
import { canvasUi, focusItem, useCanvasUi } from '#renderer/commands/canvas-ui.ts'
import { useShownPipeline } from '#renderer/state/hooks.ts'
import type { Item } from '#renderer/state/selection.ts'

/** Finds stages and actions by name or provider; each Enter goes to the next one. */
export function FindOnCanvas() {
  const isFinding = useCanvasUi(({ finding }) => finding)
  const shown = useShownPipeline()
  return isFinding && shown ? <FindField pipeline={shown.pipeline} /> : null
}

function FindField({ pipeline }: { pipeline: Pipeline }) {
  const t = useText()
  const [text, setText] = useState('')
  const position = useRef(0)
  const found = findItems(pipeline, text)
  const go = (step: number) => {
    position.current = found.length === 0 ? 0 : (position.current + step + found.length) % found.length
    const item = found[position.current]
    if (item) selectItems([item])
  }
  const close = () => {
    const item = found[position.current]
    canvasUi.setState({ finding: false })
    if (item && text !== '') focusItem(item)
  }
  return (
    <div className="canvas-find" role="search">
      <input
        type="search"
        aria-label={t('canvas.find')}
        placeholder={t('canvas.find')}
        value={text}
        ref={focusField}
        onChange={(event) => {
          setText(event.target.value)
          position.current = 0
          const [first] = findItems(pipeline, event.target.value)
          if (first) selectItems([first])
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
          else if (event.key === 'Escape') close()
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <span className="canvas-find-count">{text === '' ? '' : t('canvas.foundCount', { count: found.length })}</span>
    </div>
  )
}

function findItems(pipeline: Pipeline, text: string): readonly Item[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const fits = (...texts: readonly (string | undefined)[]) => texts.some((one) => one?.toLowerCase().includes(wanted))
  return pipeline.stages.flatMap(({ label, actions }, stage): Item[] => [
    ...(fits(label) ? [{ stage }] : []),
    ...actions.flatMap((action, index) => (fits(action.label, action.type.provider) ? [{ stage, action: index }] : [])),
  ])
}

function focusField(field: HTMLInputElement | null): void {
  field?.focus()
}
