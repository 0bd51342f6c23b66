import { memo, useMemo } from 'react'
import type { ActionType } from '#shared/catalog/action-type.ts'
import { member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { Action } from '#shared/model/pipeline.ts'
import { rename } from '#renderer/commands/canvas-change.ts'
import { openPicker } from '#renderer/commands/canvas-ui.ts'
import { useCatalog } from '#renderer/state/catalog.ts'
import { useText, useWords } from '#renderer/ui/text.ts'
import { ConfigurationFields } from '../configuration/ConfigurationFields.tsx'
import { FieldGroup, OwnProblems } from '../fields/FieldGroup.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { FormHead } from '../FormHead.tsx'
import { InputFields } from '../InputFields.tsx'
import { RegionField } from '../RegionField.tsx'
import { AboutType } from './AboutType.tsx'
import { MemberFields } from './MemberFields.tsx'
import { NamespaceFields } from './NamespaceFields.tsx'
import { OutputFields } from './OutputFields.tsx'

interface ActionFormProps {
  readonly stage: number
  readonly index: number
  readonly action: Action
}

/** The form of an action: what its catalog entry knows, and whatever else the declaration says. */
export const ActionForm = memo(function ActionForm({ stage, index, action }: ActionFormProps) {
  const t = useText()
  const words = useWords()
  const type = useCatalog().find(action.type)
  const place = useMemo(() => ({ stage, action: index }), [stage, index])
  const location = useMemo(() => ['stages', stage, 'actions', index], [stage, index])
  const { category = '', provider = '' } = action.type
  if (action.opaque) {
    return (
      <>
        <FormHead title={action.label} kind={t('inspector.action')} />
        <p className="inspector-note">{t('canvas.opaque')}</p>
      </>
    )
  }
  const [, mostInputs] = type?.boundsUnconfirmed ? anyNumber : (type?.inputs ?? anyNumber)
  const [, mostOutputs] = type?.boundsUnconfirmed ? anyNumber : (type?.outputs ?? anyNumber)
  return (
    <>
      <FormHead title={action.label} kind={`${category} · ${type ? words(type.title) : provider}`}>
        <div className="form-head-tools">
          <button type="button" className="small-button" onClick={() => openPicker('replace')}>
            {t('inspector.replace')}
          </button>
          {type && (
            <a href={type.docs} target="_blank" rel="noreferrer">
              {t('inspector.docs')}
            </a>
          )}
        </div>
      </FormHead>
      <Description type={type} />
      <OwnProblems location={location} />
      <OwnProblems location={[...location, 'actionTypeId']} />
      <TextField
        label={t('inspector.name')}
        help=""
        value={member(action.raw, 'name')}
        location={[...location, 'name']}
        required
        onCommit={(text) => text.trim() === action.label || rename(place, text.trim())}
      />
      <Settings location={location} action={action} type={type} />
      {(mostInputs > 0 || action.inputs.length > 0) && (
        <InputFields location={location} user={place} inputs={action.inputs} most={mostInputs} />
      )}
      {(mostOutputs > 0 || action.outputs.length > 0) && (
        <OutputFields location={location} action={action} type={type} />
      )}
      <NamespaceFields location={location} action={action} type={type} />
      <FieldGroup title={t('inspector.placement')}>
        <NumberField
          label={t('inspector.runOrder')}
          value={member(action.raw, 'runOrder')}
          location={[...location, 'runOrder']}
          fallback="1"
        />
        {(type?.crossRegion !== false || action.region !== undefined) && (
          <RegionField
            label={t('inspector.region')}
            value={member(action.raw, 'region')}
            location={[...location, 'region']}
          />
        )}
        {(type?.actionRole !== false || action.roleArn !== undefined) && (
          <TextField
            label={t('inspector.role')}
            value={member(action.raw, 'roleArn')}
            location={[...location, 'roleArn']}
          />
        )}
      </FieldGroup>
      {type && <AboutType type={type} action={action} />}
    </>
  )
})

const anyNumber = [0, Number.POSITIVE_INFINITY] as const

function Description({ type }: { type: ActionType | undefined }) {
  const t = useText()
  const words = useWords()
  if (!type) return <p className="inspector-note">{t('inspector.unknownType')}</p>
  return (
    <>
      <p className="inspector-quiet">{words(type.description)}</p>
      {type.retired !== undefined && <p className="inspector-note inspector-warning">{words(type.retired)}</p>}
    </>
  )
}

function Settings({ location, action, type }: { location: Location; action: Action; type: ActionType | undefined }) {
  const t = useText()
  const { configuration } = action
  const hasSettings = !type || Object.keys(type.fields).length > 0 || Object.keys(configuration).length > 0
  return (
    <>
      <MemberFields location={location} action={action} type={type} />
      {(hasSettings || type?.fieldsOpen === true) && (
        <FieldGroup title={t('inspector.configuration')} location={[...location, 'configuration']}>
          <ConfigurationFields location={location} of={action} fields={type?.fields ?? {}} docs={type?.docs} />
        </FieldGroup>
      )}
    </>
  )
}
