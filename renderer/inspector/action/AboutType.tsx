import type { ActionType } from '#shared/catalog/action-type.ts'
import { bindingPlaceOf } from '#shared/bindings/place.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { showDialog } from '#renderer/state/dialogs.ts'
import { activeDocument } from '#renderer/state/workspace.ts'
import { useText, useWords } from '#renderer/ui/text.ts'
import { Fold } from '../fields/Fold.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'

/** What else is worth knowing of an action type: how it runs here, its notes, and what its role must be allowed. */
export function AboutType({
  type,
  action,
}: {
  type: Pick<ActionType, 'local' | 'notes' | 'limits' | 'permissions'>
  action: Pick<Action, 'type' | 'configuration'>
}) {
  const t = useText()
  const words = useWords()
  const notes = [...(type.notes ?? []), ...(type.limits ?? [])]
  return (
    <>
      <FieldGroup title={t('inspector.here')}>
        <p className="inspector-quiet">{t(`inspector.here.${type.local}`)}</p>
        <button type="button" className="small-button" onClick={() => askWhatItMeans(action)}>
          {t('bindings.meaning')}
        </button>
      </FieldGroup>
      {notes.length > 0 && (
        <Fold name="notes" title={t('inspector.notes')}>
          <ul className="inspector-list">
            {notes.map((note) => (
              <li key={note}>{words(note)}</li>
            ))}
          </ul>
        </Fold>
      )}
      {type.permissions.length > 0 && (
        <Fold name="permissions" title={t('inspector.permissions')}>
          <ul className="inspector-list">
            {type.permissions.map((permission) => (
              <li key={permission.id}>
                <code>{permission.actions.join(', ')}</code>
                {permission.case && ` ${t('inspector.permissionWhen', { when: words(permission.case.words) })}`}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

/** Opens the bindings at what the action works with. */
function askWhatItMeans(action: Pick<Action, 'type' | 'configuration'>): void {
  const document = activeDocument()
  if (document) showDialog({ kind: 'bindings', id: document.id, place: bindingPlaceOf(action) })
}
