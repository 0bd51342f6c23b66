import { findActionType } from '#shared/catalog/index.ts'
import type { ActionPlace } from '#shared/graph/flow.ts'
import { member } from '#shared/model/json.ts'
import type { Action, Pipeline } from '#shared/model/pipeline.ts'
import { rename } from '#renderer/commands/canvas-change.ts'
import { renameEverywhere, setAt } from '#renderer/commands/canvas-set.ts'
import { openPicker } from '#renderer/commands/canvas-ui.ts'
import { useText } from '#renderer/ui/text.ts'
import { ArtifactFields } from './ArtifactFields.tsx'
import { ConfigurationFields } from './ConfigurationFields.tsx'
import { FieldGroup, TextField } from './fields.tsx'
import { FormHead } from './FormHead.tsx'
import { MemberFields } from './MemberFields.tsx'
import { numberOrText } from './number-text.ts'

/** The form of an action: what its catalog entry knows, and whatever else the declaration says. */
export function ActionForm(props: { pipeline: Pipeline; place: ActionPlace; action: Action }) {
  const t = useText()
  const { pipeline, place, action } = props
  const location = ['stages', place.stage, 'actions', place.action]
  const type = findActionType(action.type)
  const { category = '', provider = '' } = action.type
  const title = type?.title ?? provider
  const set = (name: string, label: string) => (text: string) =>
    setAt([...location, name], text === '' ? undefined : text, `Set ${label} of ${action.label}`)
  if (action.opaque) {
    return (
      <>
        <FormHead title={action.label} kind={t('inspector.action')} />
        <p className="inspector-note">{t('canvas.opaque')}</p>
      </>
    )
  }
  return (
    <>
      <FormHead title={action.label} kind={`${category} · ${title}`}>
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
      {type ? (
        <p className="inspector-quiet">{type.description}</p>
      ) : (
        <p className="inspector-note">{t('inspector.unknownType')}</p>
      )}
      <TextField
        label={t('inspector.name')}
        value={member(action.raw, 'name')}
        location={[...location, 'name']}
        required
        onCommit={(text) => rename(place, text.trim())}
      />
      <MemberFields location={location} action={action} type={type} />
      <ConfigurationFields location={location} action={action} type={type} />
      <ArtifactFields pipeline={pipeline} place={place} action={action} type={type} />
      <FieldGroup title={t('inspector.placement')}>
        <TextField
          label={t('inspector.runOrder')}
          kind="number"
          value={member(action.raw, 'runOrder')}
          location={[...location, 'runOrder']}
          fallback="1"
          onCommit={(text) => setAt([...location, 'runOrder'], numberOrText(text), `Set run order of ${action.label}`)}
        />
        <TextField
          label={t('inspector.namespace')}
          help={t('inspector.namespace.help')}
          value={member(action.raw, 'namespace')}
          location={[...location, 'namespace']}
          onCommit={(text) => {
            if (action.namespace !== undefined && text !== '') renameEverywhere('namespace', action.namespace, text)
            else set('namespace', 'namespace')(text)
          }}
        />
        {action.namespace !== undefined && type && Object.keys(type.outputVariables).length > 0 && (
          <p className="inspector-variables">
            {Object.entries(type.outputVariables).map(([name, help]) => (
              <code key={name} title={help}>{`#{${action.namespace}.${name}}`}</code>
            ))}
          </p>
        )}
        <TextField
          label={t('inspector.region')}
          value={member(action.raw, 'region')}
          location={[...location, 'region']}
          onCommit={set('region', 'Region')}
        />
        <TextField
          label={t('inspector.role')}
          value={member(action.raw, 'roleArn')}
          location={[...location, 'roleArn']}
          onCommit={set('roleArn', 'role')}
        />
      </FieldGroup>
      {type && (
        <FieldGroup title={t('inspector.here')}>
          <p className="inspector-line">{t(`inspector.here.${type.local}`)}</p>
        </FieldGroup>
      )}
    </>
  )
}
