import { useState } from 'react'
import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { builtInCatalog } from '#shared/catalog/index.ts'
import { useCatalog } from '#renderer/state/catalog.ts'
import { closeDialog } from '#renderer/state/dialogs.ts'
import { keepActionTypes, removeActionType } from '#renderer/state/own-action-types.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { useText } from '#renderer/ui/text.ts'
import { ActionTypeForm } from './ActionTypeForm.tsx'
import { definitionOf, emptyDraft } from './action-type-draft.ts'
import './action-types.css'

/** The custom action types of this machine: what there is, a form for another one, and a place to paste definitions. */
export function ActionTypesDialog() {
  const t = useText()
  const own = useCatalog().types.filter((type) => !builtInCatalog.types.includes(type))
  const [draft, setDraft] = useState(emptyDraft)
  const [pasted, setPasted] = useState('')
  const [isPasting, setIsPasting] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])
  const keep = async () => {
    const failed = await keepActionTypes(isPasting ? pasted : JSON.stringify(definitionOf(draft)))
    setProblems(failed)
    if (failed.length > 0) return
    setDraft(emptyDraft)
    setPasted('')
  }
  return (
    <Dialog title={t('actionTypes.title')} size="medium" onClose={closeDialog}>
      <p className="quiet form-hint">{t('actionTypes.about')}</p>
      {own.length > 0 && (
        <ul className="own-types" aria-label={t('actionTypes.list')}>
          {own.map((type) => (
            <li key={actionTypeKey(type)}>
              <code>{actionTypeKey(type)}</code>
              <Button look="link" onClick={() => void removeActionType(actionTypeKey(type)).then(setProblems)}>
                {t('actionTypes.remove', { name: type.provider })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        {isPasting ? (
          <label className="form-field">
            <span className="form-label">{t('actionTypes.definition')}</span>
            <textarea
              className="form-input"
              data-code
              rows={12}
              value={pasted}
              spellCheck={false}
              onChange={({ target }) => setPasted(target.value)}
            />
          </label>
        ) : (
          <ActionTypeForm draft={draft} onChange={setDraft} />
        )}
        {problems.length > 0 && (
          <ul role="alert" className="form-problem">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        <div className="dialog-footer">
          <Button look="link" onClick={() => setIsPasting(!isPasting)}>
            {t(isPasting ? 'actionTypes.fillIn' : 'actionTypes.paste')}
          </Button>
          <Button onClick={closeDialog}>{t('actionTypes.done')}</Button>
          <Button type="submit" look="primary">
            {t('actionTypes.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
