import { useState } from 'react'
import type { ActionType } from '#shared/catalog/action-type.ts'
import type { Field } from '#shared/catalog/field.ts'
import { isObject, type Json, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { ChoiceField, FieldGroup, FixedField, SmallButton, TextField } from './fields.tsx'

interface ConfigurationProps {
  /** Of the action. */
  readonly location: Location
  readonly action: Action
  readonly type: ActionType | undefined
}

/** The settings of an action: those that its type has, required ones first, and then all others that are there. */
export function ConfigurationFields({ location, action, type }: ConfigurationProps) {
  const t = useText()
  const fields = Object.entries(type?.fields ?? {})
  const ordered = [...fields.filter(([, { required }]) => required), ...fields.filter(([, { required }]) => !required)]
  const others = Object.entries(action.configuration).filter(([key]) => !Object.hasOwn(type?.fields ?? {}, key))
  const commit = (key: string) => (text: string) => {
    setAt([...location, 'configuration', key], text === '' ? undefined : text, `Set ${key} of ${action.label}`)
  }
  const whole = member(action.raw, 'configuration')
  if (whole !== undefined && (isIntrinsic(whole) || !isObject(whole))) {
    return <FixedField label={t('inspector.configuration')} value={whole} />
  }
  if (type && fields.length === 0 && others.length === 0) return null
  return (
    <FieldGroup title={t('inspector.configuration')}>
      {ordered.map(([key, field]) => (
        <CatalogField
          key={key}
          field={field}
          value={action.configuration[key]}
          location={[...location, 'configuration', key]}
          onCommit={commit(key)}
        />
      ))}
      {others.map(([key, value]) => (
        <div key={key} className="field-row">
          <TextField
            label={key}
            value={value}
            location={[...location, 'configuration', key]}
            onCommit={(text) => setAt([...location, 'configuration', key], text, `Set ${key} of ${action.label}`)}
          />
          <SmallButton label={t('inspector.remove', { name: key })} glyph="cross" onPress={() => commit(key)('')} />
        </div>
      ))}
      <NewKey onAdd={(key) => setAt([...location, 'configuration', key], '', `Add ${key} to ${action.label}`)} />
    </FieldGroup>
  )
}

function CatalogField(props: {
  field: Field
  value: Json | undefined
  location: Location
  onCommit: (text: string) => void
}) {
  const t = useText()
  const { field, value, location, onCommit } = props
  const help =
    field.requiredWhen === undefined
      ? field.help
      : `${field.help} ${t('inspector.requiredWhen', { when: field.requiredWhen.words })}`
  const shared = {
    label: field.label,
    value,
    location,
    help,
    required: field.required,
    fallback: field.default,
    onCommit,
  }
  if (field.kind === 'choice') return <ChoiceField {...shared} choices={field.choices ?? []} />
  const isLong = field.kind === 'json' || (typeof value === 'string' && value.includes('\n'))
  return (
    <TextField
      {...shared}
      lines={isLong}
      code={field.kind === 'json'}
      kind={field.kind === 'number' ? 'number' : 'text'}
    />
  )
}

/** A setting that the catalog does not know, by its key. */
function NewKey({ onAdd }: { onAdd: (key: string) => void }) {
  const t = useText()
  const [key, setKey] = useState('')
  const add = () => {
    if (key.trim() === '') return
    onAdd(key.trim())
    setKey('')
  }
  return (
    <div className="field-row">
      <input
        aria-label={t('inspector.otherKey')}
        placeholder={t('inspector.otherKey')}
        value={key}
        spellCheck={false}
        onChange={(event) => setKey(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add()
        }}
      />
      <SmallButton label={t('inspector.addKey')} glyph="plus" onPress={add} />
    </div>
  )
}
