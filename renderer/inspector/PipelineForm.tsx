import { isList, isObject, type Json, member } from '#shared/model/json.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { isIntrinsic, literal } from '#shared/model/value.ts'
import { appendAt, removeAt, renameEverywhere, setAt } from '#renderer/commands/canvas-set.ts'
import { uniqueName } from '#renderer/commands/canvas-add.ts'
import { useText } from '#renderer/ui/text.ts'
import { ChoiceField, FieldGroup, FixedField, SmallButton, TextField } from './fields.tsx'
import { FormHead } from './FormHead.tsx'

/** The form of the pipeline itself. */
export function PipelineForm({ pipeline }: { pipeline: Pipeline }) {
  const t = useText()
  const { raw } = pipeline
  const set = (name: string) => (text: string) => setAt([name], text === '' ? undefined : text, `Set ${name}`)
  return (
    <>
      <FormHead title={pipeline.name ?? ''} kind={t('inspector.pipeline')} />
      <TextField label={t('inspector.name')} value={raw.name} location={['name']} required onCommit={set('name')} />
      <ChoiceField
        label={t('inspector.type')}
        value={raw.pipelineType}
        choices={['V1', 'V2']}
        fallback="V1"
        location={['pipelineType']}
        onCommit={set('pipelineType')}
      />
      <ChoiceField
        label={t('inspector.mode')}
        help={t('inspector.mode.help')}
        value={raw.executionMode}
        choices={['SUPERSEDED', 'QUEUED', 'PARALLEL']}
        fallback="SUPERSEDED"
        location={['executionMode']}
        onCommit={set('executionMode')}
      />
      <TextField
        label={t('inspector.role')}
        value={raw.roleArn}
        location={['roleArn']}
        required
        onCommit={set('roleArn')}
      />
      <StoreFields pipeline={pipeline} />
      <VariableFields pipeline={pipeline} />
    </>
  )
}

function StoreFields({ pipeline: { raw } }: { pipeline: Pipeline }) {
  const t = useText()
  const stores = raw.artifactStores
  const fixed = fixedStores(stores)
  return (
    <FieldGroup title={t('inspector.store')}>
      {fixed !== undefined ? (
        <FixedField label={t('inspector.bucket')} value={fixed} />
      ) : isObject(stores) ? (
        Object.entries(stores).map(([region, store]) => (
          <TextField
            key={region}
            label={t('inspector.bucketIn', { region })}
            value={isIntrinsic(store) ? store : member(store, 'location')}
            location={['artifactStores', region]}
            onCommit={(text) => setAt(['artifactStores', region, 'location'], text, `Set bucket in ${region}`)}
          />
        ))
      ) : (
        <TextField
          label={t('inspector.bucket')}
          value={isIntrinsic(raw.artifactStore) ? raw.artifactStore : member(raw.artifactStore, 'location')}
          location={['artifactStore']}
          required
          onCommit={(text) => {
            if (isObject(raw.artifactStore)) setAt(['artifactStore', 'location'], text, 'Set bucket')
            else setAt(['artifactStore'], { type: 'S3', location: text }, 'Set bucket')
          }}
        />
      )}
    </FieldGroup>
  )
}

/** Stores that are no map by Region: a function, or a list that says something else. */
function fixedStores(stores: Json | undefined): Json | undefined {
  return isList(stores) || isIntrinsic(stores) ? stores : undefined
}

function VariableFields({ pipeline }: { pipeline: Pipeline }) {
  const t = useText()
  const list = pipeline.raw.variables
  const variables: readonly Json[] = isList(list) ? list : []
  const set = (index: number, name: string) => (text: string) =>
    setAt(['variables', index, name], text === '' ? undefined : text, `Set ${name} of variable`)
  return (
    <FieldGroup
      title={t('inspector.variables')}
      action={
        <SmallButton
          label={t('inspector.addVariable')}
          glyph="plus"
          isWordShown
          onPress={() => {
            const taken = variables.map((variable) => literal(member(variable, 'name')))
            appendAt(['variables'], { name: uniqueName('variable', taken) }, 'Add variable')
          }}
        />
      }
    >
      {isIntrinsic(list) && list !== undefined && <FixedField label={t('inspector.variables')} value={list} />}
      {variables.map((variable, i) => (
        <div key={i} className="field-row">
          <TextField
            label={t('inspector.variableName', { index: i + 1 })}
            value={member(variable, 'name')}
            location={['variables', i, 'name']}
            onCommit={(text) => {
              const before = literal(member(variable, 'name'))
              if (before === undefined) set(i, 'name')(text)
              else renameEverywhere('variable', before, text.trim())
            }}
          />
          <TextField
            label={t('inspector.variableDefault', { index: i + 1 })}
            value={member(variable, 'defaultValue')}
            location={['variables', i, 'defaultValue']}
            onCommit={set(i, 'defaultValue')}
          />
          <SmallButton
            label={t('inspector.removeVariable', { index: i + 1 })}
            glyph="cross"
            onPress={() => removeAt(['variables'], i, 'Remove variable')}
          />
        </div>
      ))}
    </FieldGroup>
  )
}
