import { useEffect, useRef } from 'react'
import { canvasUi, useCanvasUi } from '#renderer/commands/canvas-ui.ts'
import { useSelection, useShownPipeline } from '#renderer/state/hooks.ts'
import { itemKey } from '#renderer/state/selection.ts'
import { useText } from '#renderer/ui/text.ts'
import { ActionForm } from './ActionForm.tsx'
import { PipelineForm } from './PipelineForm.tsx'
import { StageForm } from './StageForm.tsx'
import './inspector.css'

/** The form of whatever is selected; of the pipeline itself when nothing is. */
export function Inspector() {
  const t = useText()
  const shown = useShownPipeline()
  const selection = useSelection()
  const isAskedFor = useCanvasUi(({ inspecting }) => inspecting)
  const region = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isAskedFor) return
    canvasUi.setState({ inspecting: false })
    const field = region.current?.querySelector<HTMLInputElement>('input, select, textarea')
    field?.focus()
    field?.select()
  }, [isAskedFor])
  return (
    <section className="pipeline-inspector" role="region" aria-label={t('pane.inspector')} ref={region}>
      {shown ? (
        <fieldset disabled={shown.stale} className="inspector-form">
          {shown.stale && <p className="inspector-note">{t('inspector.stale')}</p>}
          {selection.length > 1 && (
            <p className="inspector-note">{t('inspector.several', { count: selection.length })}</p>
          )}
          <SelectedForm key={`${shown.document.id} ${shown.source.key}`} />
        </fieldset>
      ) : (
        <p className="inspector-note">{t('inspector.nothing')}</p>
      )}
    </section>
  )
}

function SelectedForm() {
  const pipeline = useShownPipeline()?.pipeline
  const item = useSelection().at(-1)
  if (!pipeline) return null
  const stage = item && pipeline.stages[item.stage]
  if (!item || !stage) return <PipelineForm pipeline={pipeline} />
  if (!('action' in item)) return <StageForm key={itemKey(item)} pipeline={pipeline} index={item.stage} stage={stage} />
  const action = stage.actions[item.action]
  return action && <ActionForm key={itemKey(item)} pipeline={pipeline} place={item} action={action} />
}
