import type { ActionType } from '#shared/catalog/action-type.ts'
import { itemsOf, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { renameEverywhere, setAt } from '#renderer/commands/canvas-set.ts'
import { useText, useWords } from '#renderer/ui/text.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { TextField } from '../fields/TextField.tsx'
import { changeOf, useForm } from '../form.ts'
import { VariableChip } from './VariableChip.tsx'

interface NamespaceProps {
  /** Of the action. */
  readonly location: Location
  readonly action: Action
  readonly type: ActionType | undefined
}

/** Under which name others reach what the action says when it is done, and what that is. */
export function NamespaceFields({ location, action, type }: NamespaceProps) {
  const t = useText()
  const words = useWords()
  const { owner } = useForm()
  const place = [...location, 'namespace']
  const { namespace } = action
  const fixed = Object.entries(type?.outputVariables ?? {})
  const declared = itemsOf(action.raw, 'outputVariables').filter((name) => typeof name === 'string')
  const dynamic = type?.dynamicVariables
  if (type && fixed.length === 0 && dynamic === undefined && member(action.raw, 'namespace') === undefined) return null
  return (
    <FieldGroup title={t('inspector.variables')}>
      <TextField
        label={t('inspector.namespace')}
        value={member(action.raw, 'namespace')}
        location={place}
        onCommit={(text) => {
          if (namespace !== undefined && text !== '') return renameEverywhere('namespace', namespace, text)
          return setAt(place, text === '' ? undefined : text, changeOf(place, owner))
        }}
      />
      {fixed.length + declared.length > 0 && (
        <ul className="variable-chips" aria-label={t('inspector.outputVariables')}>
          {fixed.map(([name, help]) => (
            <VariableChip key={name} namespace={namespace} name={name} help={words(help)} />
          ))}
          {declared.map((name) => (
            <VariableChip key={name} namespace={namespace} name={name} help={t('inspector.outputVariable')} />
          ))}
        </ul>
      )}
      {dynamic !== undefined && (
        <p className="inspector-quiet">{t('inspector.dynamicVariables', { words: words(dynamic) })}</p>
      )}
    </FieldGroup>
  )
}
