import { useShallow } from 'zustand/shallow'
import { useText } from '#renderer/ui/text.ts'
import { revealText } from '#renderer/state/caret.ts'
import { useWorkspace } from '#renderer/state/hooks.ts'
import { activeOf, documentOf, showPipeline } from '#renderer/state/workspace.ts'

/** Chooses which pipeline is shown of a document that holds several. */
export function PipelinePicker() {
  const t = useText()
  const id = useWorkspace(({ activeId }) => activeId)
  const chosen = useWorkspace((state) => activeOf(state)?.pipelineKey)
  // Flat, so that typing does not draw the choices again.
  const facts = useWorkspace(
    useShallow((state) => activeOf(state)?.shown?.pipelines.flatMap(({ key, name }) => [key, name ?? '']) ?? []),
  )
  if (id === null || facts.length < 4) return null
  return (
    <select
      className="canvas-picker"
      aria-label={t('canvas.pipeline')}
      value={chosen}
      onChange={({ target }) => choose(id, target.value)}
    >
      {Array.from({ length: facts.length / 2 }, (_, i) => {
        const [key = '', name = ''] = facts.slice(i * 2, i * 2 + 2)
        return (
          <option key={key} value={key}>
            {name === '' || name === key ? key : `${key} (${name})`}
          </option>
        )
      })}
    </select>
  )
}

/** Shows a pipeline, and where it begins in the text. */
function choose(id: string, key: string): void {
  showPipeline(id, key)
  const start = documentOf(id)
    ?.read.pipelines.find((one) => one.key === key)
    ?.rangeOf([]).start
  if (start !== undefined) revealText(id, { start, end: start }, false)
}
