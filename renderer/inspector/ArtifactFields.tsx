import type { ActionType } from '#shared/catalog/action-type.ts'
import { type ActionPlace, actionAt } from '#shared/graph/flow.ts'
import { artifactsInReach } from '#shared/graph/reach.ts'
import { isList, member } from '#shared/model/json.ts'
import type { Action, Pipeline } from '#shared/model/pipeline.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { uniqueName } from '#renderer/commands/canvas-add.ts'
import { appendAt, removeAt, renameEverywhere, setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { ChoiceField, FieldGroup, FixedField, SmallButton, TextField } from './fields.tsx'

interface ArtifactProps {
  readonly pipeline: Pipeline
  readonly place: ActionPlace
  readonly action: Action
  readonly type: ActionType | undefined
}

/** What an action takes in and puts out. Only what is made before it can be taken in. */
export function ArtifactFields(props: ArtifactProps) {
  const t = useText()
  const { action, type } = props
  const takesInputs = (type?.inputs[1] ?? 1) > 0 || action.inputs.length > 0
  const makesOutputs = (type?.outputs[1] ?? 1) > 0 || action.outputs.length > 0
  return (
    <>
      {takesInputs && (fixedList(action, 'inputArtifacts', t('inspector.inputs')) ?? <InputFields {...props} />)}
      {makesOutputs && (fixedList(action, 'outputArtifacts', t('inspector.outputs')) ?? <OutputFields {...props} />)}
    </>
  )
}

/** The list as it stands where it is a function. */
function fixedList(action: Action, name: 'inputArtifacts' | 'outputArtifacts', label: string) {
  const list = member(action.raw, name)
  return list !== undefined && isIntrinsic(list) ? <FixedField label={label} value={list} /> : null
}

function InputFields({ pipeline, place, action, type }: ArtifactProps) {
  const t = useText()
  const list = ['stages', place.stage, 'actions', place.action, 'inputArtifacts']
  const inReach = artifactsInReach(pipeline, place)
  const taken = action.inputs.map(({ name }) => name)
  const free = inReach.filter(({ artifact }) => !taken.includes(artifact))
  const label = `Set inputs of ${action.label}`
  const mayTakeMore = action.inputs.length < (type?.inputs[1] ?? Number.POSITIVE_INFINITY)
  return (
    <FieldGroup title={t('inspector.inputs')}>
      {action.inputs.map(({ name, index }) => {
        const from = inReach.find(({ artifact }) => artifact === name)?.from
        const maker = from && actionAt(pipeline, from)
        return (
          <div key={index} className="field-row">
            <ChoiceField
              label={t('inspector.input', { index: index + 1 })}
              help={maker && t('inspector.madeBy', { name: maker.label })}
              value={nameAt(action, 'inputArtifacts', index)}
              choices={inReach.map(({ artifact }) => artifact)}
              mayBeAbsent={false}
              location={[...list, index]}
              onCommit={(text) => setAt([...list, index, 'name'], text, label)}
            />
            <SmallButton
              label={t('inspector.remove', { name: name ?? String(index + 1) })}
              glyph="cross"
              onPress={() => removeAt(list, index, label)}
            />
          </div>
        )
      })}
      {mayTakeMore && free.length > 0 && (
        <select
          aria-label={t('inspector.addInput')}
          value=""
          onChange={(event) => appendAt(list, { name: event.target.value }, label)}
        >
          <option value="">{t('inspector.addInput')}</option>
          {free.map(({ artifact, from }) => (
            <option key={artifact} value={artifact}>
              {artifact} ({actionAt(pipeline, from)?.label})
            </option>
          ))}
        </select>
      )}
      {action.inputs.length === 0 && inReach.length === 0 && (
        <p className="inspector-quiet">{t('inspector.noneInReach')}</p>
      )}
    </FieldGroup>
  )
}

function OutputFields({ pipeline, place, action, type }: ArtifactProps) {
  const t = useText()
  const list = ['stages', place.stage, 'actions', place.action, 'outputArtifacts']
  const label = `Set outputs of ${action.label}`
  const mayMakeMore = action.outputs.length < (type?.outputs[1] ?? Number.POSITIVE_INFINITY)
  const hasFiles = type?.members?.includes('outputArtifactFiles') === true
  return (
    <FieldGroup
      title={t('inspector.outputs')}
      action={
        mayMakeMore && (
          <SmallButton
            label={t('inspector.addOutput')}
            glyph="plus"
            isWordShown
            onPress={() => appendAt(list, { name: freeArtifactName(pipeline, action) }, label)}
          />
        )
      }
    >
      {action.outputs.map(({ name, index }) => (
        <div key={index} className="field-row">
          <TextField
            label={t('inspector.output', { index: index + 1 })}
            value={nameAt(action, 'outputArtifacts', index)}
            location={[...list, index]}
            onCommit={(text) => {
              if (name === undefined) setAt([...list, index, 'name'], text, label)
              else renameEverywhere('artifact', name, text.trim())
            }}
          />
          <SmallButton
            label={t('inspector.remove', { name: name ?? String(index + 1) })}
            glyph="cross"
            onPress={() => removeAt(list, index, label)}
          />
          {hasFiles && (
            <TextField
              label={t('inspector.files', { name: name ?? String(index + 1) })}
              help={t('inspector.onePerLine')}
              lines
              code
              value={filesText(action, index)}
              location={[...list, index, 'files']}
              onCommit={(text) => {
                const files = text.split('\n').filter((line) => line.trim() !== '')
                setAt([...list, index, 'files'], files.length === 0 ? undefined : files, label)
              }}
            />
          )}
        </div>
      ))}
    </FieldGroup>
  )
}

function nameAt(action: Action, list: 'inputArtifacts' | 'outputArtifacts', index: number) {
  const items = member(action.raw, list)
  return isList(items) ? member(items[index], 'name') : undefined
}

function filesText(action: Action, index: number): string {
  const items = member(action.raw, 'outputArtifacts')
  const files = isList(items) ? member(items[index], 'files') : undefined
  return isList(files) ? files.filter((file) => typeof file === 'string').join('\n') : ''
}

function freeArtifactName(pipeline: Pipeline, action: Action): string {
  const names = pipeline.stages.flatMap(({ actions }) =>
    actions.flatMap(({ outputs }) => outputs.map(({ name }) => name)),
  )
  return uniqueName(`${action.label.replaceAll(/[^A-Za-z0-9_-]/g, '_')}Output`, names)
}
