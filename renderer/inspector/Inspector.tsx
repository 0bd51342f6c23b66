import { useEffect, useMemo, useRef } from 'react'
import { canvasUi, useCanvasUi } from '#renderer/commands/canvas-ui.ts'
import { useDiagnostics, useSelection, useShownPipeline } from '#renderer/state/hooks.ts'
import { type Item, itemKey } from '#renderer/state/selection.ts'
import type { ShownPipeline } from '#renderer/state/open-document.ts'
import { useText } from '#renderer/ui/text.ts'
import { ActionForm } from './action/ActionForm.tsx'
import { type Form, FormContext } from './form.ts'
import { PipelineForm } from './pipeline/PipelineForm.tsx'
import { problemsOf } from './problems.ts'
import { StageForm } from './stage/StageForm.tsx'
import './inspector.css'
import './fields.css'
import './tables.css'

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
          <SelectedForm key={keyOf(shown)} shown={shown} item={selection.at(-1)} />
        </fieldset>
      ) : (
        <p className="inspector-note">{t('inspector.nothing')}</p>
      )}
    </section>
  )
}

function SelectedForm({ shown, item }: { shown: ShownPipeline; item: Item | undefined }) {
  const { pipeline, source } = shown
  const diagnostics = useDiagnostics()
  const stage = item && pipeline.stages[item.stage]
  const action = item && 'action' in item ? stage?.actions[item.action] : undefined
  const about = stage ? item : undefined
  const problems = problemsOf(diagnostics, source.key, about)
  const form: Form = useMemo(
    () => ({
      pipeline,
      key: keyOf(shown),
      dialect: dialectOf(shown),
      title: pipeline.name ?? source.logicalId ?? '',
      owner: action?.label ?? stage?.label ?? pipeline.name ?? '',
      problems,
      inputs: action?.inputs.flatMap(({ name }) => name ?? []) ?? [],
    }),
    [pipeline, source, shown, action, stage, problems],
  )
  return (
    <FormContext value={form}>
      {item && stage ? (
        'action' in item ? (
          action && (
            <ActionForm
              key={`${itemKey(item)} ${action.type.provider}`}
              stage={item.stage}
              index={item.action}
              action={action}
            />
          )
        ) : (
          <StageForm key={itemKey(item)} index={item.stage} stage={stage} />
        )
      ) : (
        <PipelineForm />
      )}
    </FormContext>
  )
}

function keyOf({ document, source }: ShownPipeline): string {
  return `${document.id} ${source.key}`
}

function dialectOf({ document }: ShownPipeline): Form['dialect'] {
  return document.shown?.format?.startsWith('cloudformation') ? 'cloudformation' : 'api'
}
