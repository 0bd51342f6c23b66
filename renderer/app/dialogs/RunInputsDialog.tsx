import { type FormEvent, useState } from 'react'
import { closeDialog, type RunInputs, showDialog } from '#renderer/state/dialogs.ts'
import { shownPipeline } from '#renderer/state/open-document.ts'
import { showPane } from '#renderer/state/panes.ts'
import { startRun } from '#renderer/state/runs.ts'
import { documentOf } from '#renderer/state/workspace.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'

interface RunInputsDialogProps {
  readonly id: string
  /** Why it is asked; nothing where somebody wanted to be asked. */
  readonly reason: string | undefined
  readonly inputs: RunInputs
}

/** Asks for what an execution cannot go on without: values of variables, and where sources are on this computer. */
export function RunInputsDialog({ id, reason, inputs }: RunInputsDialogProps) {
  const t = useText()
  const [variables, setVariables] = useState(inputs.variables)
  const [sources, setSources] = useState(inputs.sources)
  const document = documentOf(id)
  const pipeline = document && shownPipeline(document)?.pipeline
  const sourceNames = (pipeline?.stages ?? []).flatMap((stage) =>
    stage.actions.filter(({ type }) => type.category === 'Source').map(({ label }) => `${stage.label}.${label}`),
  )
  const start = (event: FormEvent) => {
    event.preventDefault()
    closeDialog()
    showPane('runs')
    void startRun(id, { variables: filled(variables), sources: filled(sources) })
  }
  return (
    <Dialog size="medium" title={t('runs.inputs.title')} onClose={closeDialog}>
      <form className="form" onSubmit={start}>
        {reason === undefined ? (
          <p className="quiet">{t('runs.inputs.about')}</p>
        ) : (
          <p role="alert" className="form-problem form-lines">
            {reason}
          </p>
        )}
        {(pipeline?.variables ?? []).map(({ name, defaultValue }) => (
          <label key={name} className="form-field">
            <span className="form-label">{t('runs.inputs.variable', { name })}</span>
            <input
              className="form-input"
              placeholder={defaultValue}
              value={variables[name] ?? ''}
              onChange={({ target }) => setVariables({ ...variables, [name]: target.value })}
            />
          </label>
        ))}
        {sourceNames.map((name) => (
          <label key={name} className="form-field">
            <span className="form-label">{t('runs.inputs.source', { name })}</span>
            <input
              className="form-input"
              placeholder={t('runs.inputs.source.hint')}
              value={sources[name] ?? ''}
              onChange={({ target }) => setSources({ ...sources, [name]: target.value })}
            />
          </label>
        ))}
        <div className="dialog-footer">
          {document && document.path !== null && (
            <Button look="link" onClick={() => showDialog({ kind: 'bindings', id, place: undefined })}>
              {t('runs.inputs.bindings')}
            </Button>
          )}
          <span className="dialog-footer-space" />
          <Button onClick={closeDialog}>{t('app.cancel')}</Button>
          <Button type="submit" look="primary">
            {t('runs.inputs.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Without those that were left empty. */
function filled(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}
