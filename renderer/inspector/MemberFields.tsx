import type { ActionMember, ActionType } from '#shared/catalog/action-type.ts'
import { isList, type Json, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { appendAt, removeAt, setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { ChoiceField, FieldGroup, SmallButton, TextField } from './fields.tsx'
import { numberOrText } from './number-text.ts'

interface MemberProps {
  /** Of the action. */
  readonly location: Location
  readonly action: Action
  readonly type: ActionType | undefined
}

/** What some actions say beside their configuration: commands, a time limit, variables. */
export function MemberFields({ location, action, type }: MemberProps) {
  const t = useText()
  const has = (name: ActionMember) => type?.members?.includes(name) === true || member(action.raw, name) !== undefined
  return (
    <>
      {has('commands') && (
        <LinesField name="commands" label={t('inspector.commands')} location={location} action={action} />
      )}
      {has('timeoutInMinutes') && (
        <TextField
          label={t('inspector.timeout')}
          kind="number"
          value={member(action.raw, 'timeoutInMinutes')}
          location={[...location, 'timeoutInMinutes']}
          onCommit={(text) =>
            setAt([...location, 'timeoutInMinutes'], numberOrText(text), `Set time limit of ${action.label}`)
          }
        />
      )}
      {has('environmentVariables') && <EnvironmentFields location={location} action={action} />}
      {has('outputVariables') && (
        <LinesField
          name="outputVariables"
          label={t('inspector.outputVariables')}
          help={t('inspector.onePerLine')}
          location={location}
          action={action}
        />
      )}
    </>
  )
}

/** A list of texts as lines. One that holds something else than texts stays as the text of the document has it. */
function LinesField(props: { name: string; label: string; help?: string; location: Location; action: Action }) {
  const { name, label, help, location, action } = props
  const list = member(action.raw, name)
  const lines = isList(list) && list.every((line) => typeof line === 'string') ? list.join('\n') : undefined
  return (
    <TextField
      label={label}
      help={help}
      lines
      code
      value={lines ?? list}
      location={[...location, name]}
      onCommit={(text) => {
        const next = text.split('\n').filter((line) => line.trim() !== '')
        setAt([...location, name], next.length === 0 ? undefined : next, `Set ${name} of ${action.label}`)
      }}
    />
  )
}

function EnvironmentFields({ location, action }: { location: Location; action: Action }) {
  const t = useText()
  const list = member(action.raw, 'environmentVariables')
  const variables: readonly Json[] = isList(list) ? list : []
  const here = [...location, 'environmentVariables']
  const label = `Set environment of ${action.label}`
  return (
    <FieldGroup
      title={t('inspector.environment')}
      action={
        <SmallButton
          label={t('inspector.addVariable')}
          glyph="plus"
          isWordShown
          onPress={() =>
            appendAt(here, { name: `VARIABLE_${variables.length + 1}`, value: '', type: 'PLAINTEXT' }, label)
          }
        />
      }
    >
      {variables.map((variable, i) => (
        <div key={i} className="field-row">
          <TextField
            label={t('inspector.variableName', { index: i + 1 })}
            value={member(variable, 'name')}
            location={[...here, i, 'name']}
            onCommit={(text) => setAt([...here, i, 'name'], text, label)}
          />
          <TextField
            label={t('inspector.variableValue', { index: i + 1 })}
            value={member(variable, 'value')}
            location={[...here, i, 'value']}
            onCommit={(text) => setAt([...here, i, 'value'], text, label)}
          />
          <ChoiceField
            label={t('inspector.variableType', { index: i + 1 })}
            value={member(variable, 'type')}
            choices={['PLAINTEXT', 'SECRETS_MANAGER']}
            fallback="PLAINTEXT"
            location={[...here, i, 'type']}
            onCommit={(text) => setAt([...here, i, 'type'], text === '' ? undefined : text, label)}
          />
          <SmallButton
            label={t('inspector.removeVariable', { index: i + 1 })}
            glyph="cross"
            onPress={() => removeAt(here, i, label)}
          />
        </div>
      ))}
    </FieldGroup>
  )
}
