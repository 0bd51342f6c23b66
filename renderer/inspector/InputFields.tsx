import { useMemo } from 'react'
import { actionAt } from '#shared/graph/flow.ts'
import type { ReferenceUser } from '#shared/graph/references.ts'
import { isList, member } from '#shared/model/json.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import type { Location } from '#shared/model/location.ts'
import type { ArtifactUse } from '#shared/model/pipeline.ts'
import { valueAt } from '#shared/model/location.ts'
import { appendAt, removeAt, setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { artifactsFor } from './artifacts.ts'
import { ChoiceField } from './fields/ChoiceField.tsx'
import { FieldGroup } from './fields/FieldGroup.tsx'
import { TextField } from './fields/TextField.tsx'
import { RowTools } from './fields/RowTools.tsx'
import { changeOf, useForm } from './form.ts'
import { moved } from './lists.ts'

interface InputProps {
  /** Of the action or rule. */
  readonly location: Location
  readonly user: ReferenceUser
  readonly inputs: readonly ArtifactUse[]
  /** How many there can be. */
  readonly most: number
}

/** What an action or rule takes in. Only what is made before it can be chosen. */
export function InputFields({ location, user, inputs, most }: InputProps) {
  const t = useText()
  const { pipeline, owner } = useForm()
  const list = useMemo(() => [...location, 'inputArtifacts'], [location])
  const inReach = useMemo(() => artifactsFor(pipeline, user), [pipeline, user])
  const taken = inputs.map(({ name }) => name)
  const free = inReach.filter(({ artifact }) => !taken.includes(artifact))
  const label = changeOf(list, owner)
  const items = valueAt(pipeline.raw, list)
  if (items !== undefined && !isList(items)) {
    return <TextField label={t('inspector.inputs')} value={items} location={list} />
  }
  return (
    <FieldGroup title={t('inspector.inputs')} location={list}>
      {inputs.map(({ name, index }) => {
        const item = items?.[index]
        const tools = (
          <RowTools
            name={name ?? String(index + 1)}
            index={index}
            count={inputs.length}
            onMove={(to) => setAt(list, moved(items ?? [], index, to), label)}
            onRemove={() => removeAt(list, index, label)}
          />
        )
        if (isIntrinsic(item)) {
          return (
            <TextField
              key={index}
              label={t('inspector.input', { index: index + 1 })}
              value={item}
              location={[...list, index]}
              tools={tools}
            />
          )
        }
        const from = inReach.find(({ artifact }) => artifact === name)?.from
        const maker = from && actionAt(pipeline, from)
        const others = inReach
          .map(({ artifact }) => artifact)
          .filter((artifact) => artifact === name || !taken.includes(artifact))
        return (
          <ChoiceField
            key={index}
            label={t('inspector.input', { index: index + 1 })}
            help={maker ? t('inspector.madeBy', { name: maker.label }) : ''}
            value={member(item, 'name')}
            choices={others}
            mayBeAbsent={false}
            location={[...list, index, 'name']}
            tools={tools}
          />
        )
      })}
      {inputs.length < most && free.length > 0 && (
        <select
          aria-label={t('inspector.addInput')}
          value=""
          onChange={(event) => appendAt(list, { name: event.target.value }, label)}
        >
          <option value="">{t('inspector.addInput')}</option>
          {free.map(({ artifact, from }) => (
            <option key={artifact} value={artifact}>
              {t('inspector.artifactFrom', { artifact, name: actionAt(pipeline, from)?.label ?? '' })}
            </option>
          ))}
        </select>
      )}
      {inputs.length === 0 && inReach.length === 0 && <p className="inspector-quiet">{t('inspector.noneInReach')}</p>}
    </FieldGroup>
  )
}
