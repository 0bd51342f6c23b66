import { useState } from 'react'
import type { Field } from '#shared/catalog/field.ts'
import type { Decided } from '#shared/catalog/when.ts'
import { isObject, type Json, type JsonObject, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { Fold } from '../fields/Fold.tsx'
import { SmallButton } from '../fields/SmallButton.tsx'
import { TextField } from '../fields/TextField.tsx'
import { changeOf, useForm } from '../form.ts'
import { within } from '../problems.ts'
import { CatalogField } from './CatalogField.tsx'
import { grouped, type SettingState, settingStates } from './settings.ts'

interface ConfigurationProps {
  /** Of the action or rule. */
  readonly location: Location
  readonly of: Decided & { readonly raw: Json }
  /** What the catalog knows of it. */
  readonly fields: Readonly<Record<string, Field>>
  readonly docs: string | undefined
  /** Whether there may be settings that the catalog does not know. */
  readonly isOpen?: boolean
}

/**
 * The settings of an action or rule: those that are needed, those that are set, and behind a fold all others that there
 * are. Settings that the catalog does not know can be edited as well.
 */
export function ConfigurationFields({ location, of, fields, docs, isOpen = true }: ConfigurationProps) {
  const t = useText()
  const { problems } = useForm()
  const here = [...location, 'configuration']
  const whole = member(of.raw, 'configuration')
  const states = settingStates(fields, of)
  // What is filled in now stays where it stands until the form is opened anew.
  const [kept] = useState(() => new Set(states.filter(({ value }) => value !== undefined).map(({ name }) => name)))
  const { shown, folded } = grouped(states, kept)
  const unknown = Object.keys(of.configuration).filter((name) => !Object.hasOwn(fields, name))
  const setCount = folded.filter(({ value }) => value !== undefined).length
  const field = ({ name, field: entry, value, isNeeded, unused, neededWhen }: SettingState) => (
    <CatalogField
      key={name}
      name={name}
      field={entry}
      docs={docs}
      value={value}
      location={[...here, name]}
      required={isNeeded}
      unused={unused}
      neededWhen={neededWhen}
    />
  )
  if (whole !== undefined && (!isObject(whole) || isIntrinsic(whole))) {
    return <TextField label={t('inspector.configuration')} value={whole} location={here} />
  }
  return (
    <>
      {shown.map(field)}
      {unknown.map((name) => (
        <OtherSetting key={name} name={name} location={[...here, name]} configuration={of.configuration} />
      ))}
      {states.length === 0 && <NewSetting location={here} known={unknown} />}
      {states.length > 0 && (isOpen || folded.length > 0) && (
        <Fold
          name="settings"
          title={t('inspector.moreSettings')}
          note={moreNote(folded.length, setCount)}
          isUrgent={folded.some(({ name }) => within(problems, [...here, name]).length > 0)}
        >
          {folded.map(field)}
          {isOpen && <NewSetting location={here} known={Object.keys(of.configuration)} />}
        </Fold>
      )}
    </>
  )

  function moreNote(count: number, set: number): string | undefined {
    if (set > 0) return t('inspector.moreSettings.set', { count, set })
    return count > 0 ? String(count) : undefined
  }
}

/** A setting that the catalog does not know. */
function OtherSetting(props: { name: string; location: Location; configuration: JsonObject }) {
  const t = useText()
  const { owner } = useForm()
  const { name, location, configuration } = props
  return (
    <TextField
      label={name}
      value={member(configuration, name)}
      location={location}
      help=""
      hasVariables
      onCommit={(text) => setAt(location, text, changeOf(location, owner))}
      tools={
        <SmallButton
          label={t('inspector.remove', { name })}
          glyph="cross"
          onPress={() => setAt(location, undefined, changeOf(location, owner))}
        />
      }
    />
  )
}

/** Adds a setting by its name. */
function NewSetting({ location, known }: { location: Location; known: readonly string[] }) {
  const t = useText()
  const { owner } = useForm()
  const [name, setName] = useState('')
  const add = () => {
    const trimmed = name.trim()
    if (trimmed === '' || known.includes(trimmed)) return
    setAt([...location, trimmed], '', changeOf([trimmed], owner))
    setName('')
  }
  return (
    <div className="field-row">
      <input
        aria-label={t('inspector.otherKey')}
        placeholder={t('inspector.otherKey')}
        value={name}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
        onKeyDown={({ key }) => key === 'Enter' && add()}
      />
      <SmallButton label={t('inspector.addKey')} glyph="plus" onPress={add} />
    </div>
  )
}
