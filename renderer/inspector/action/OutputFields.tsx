import { Fragment } from 'react'
import type { ActionType } from '#shared/catalog/action-type.ts'
import { isList, type Json, member } from '#shared/model/json.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import type { Location } from '#shared/model/location.ts'
import type { Action, Pipeline } from '#shared/model/pipeline.ts'
import { uniqueName } from '#renderer/commands/canvas-add.ts'
import { appendAt, removeAt, renameEverywhere, setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { RowTools } from '../fields/RowTools.tsx'
import { SmallButton } from '../fields/SmallButton.tsx'
import { TextField } from '../fields/TextField.tsx'
import { changeOf, useForm } from '../form.ts'
import { moved } from '../lists.ts'
import { PatternField } from '../PatternField.tsx'

interface OutputProps {
  /** Of the action. */
  readonly location: Location
  readonly action: Action
  readonly type: ActionType | undefined
}

/** What an action puts out; renaming an artifact renames it everywhere. */
export function OutputFields({ location, action, type }: OutputProps) {
  const t = useText()
  const { pipeline, owner } = useForm()
  const list = [...location, 'outputArtifacts']
  const label = changeOf(list, owner)
  const most = type?.boundsUnconfirmed ? Number.POSITIVE_INFINITY : (type?.outputs[1] ?? Number.POSITIVE_INFINITY)
  const hasFiles = type?.members?.includes('outputArtifactFiles') === true
  const raw = member(action.raw, 'outputArtifacts')
  const items: readonly Json[] = isList(raw) ? raw : []
  if (raw !== undefined && !isList(raw)) {
    return <TextField label={t('inspector.outputs')} value={raw} location={list} />
  }
  const add = () => appendAt(list, { name: freeArtifactName(pipeline, action) }, label)
  return (
    <FieldGroup
      title={t('inspector.outputs')}
      location={list}
      action={
        action.outputs.length < most && (
          <SmallButton label={t('inspector.addOutput')} glyph="plus" isWordShown onPress={add} />
        )
      }
    >
      {action.outputs.map(({ name, index }) => {
        const place = [...list, index]
        const tools = (
          <RowTools
            name={name ?? String(index + 1)}
            index={index}
            count={action.outputs.length}
            onMove={(to) => setAt(list, moved(items, index, to), label)}
            onRemove={() => removeAt(list, index, label)}
          />
        )
        if (isIntrinsic(items[index])) {
          return (
            <TextField
              key={index}
              label={t('inspector.output', { index: index + 1 })}
              value={items[index]}
              location={place}
              tools={tools}
            />
          )
        }
        return (
          <Fragment key={index}>
            <TextField
              label={t('inspector.output', { index: index + 1 })}
              help=""
              value={member(items[index], 'name')}
              location={[...place, 'name']}
              onCommit={(text) =>
                name === undefined
                  ? setAt([...place, 'name'], text, label)
                  : renameEverywhere('artifact', name, text.trim())
              }
              tools={tools}
            />
            {hasFiles && (
              <PatternField
                label={t('inspector.files', { name: name ?? String(index + 1) })}
                value={member(items[index], 'files')}
                location={[...place, 'files']}
              />
            )}
          </Fragment>
        )
      })}
    </FieldGroup>
  )
}

function freeArtifactName(pipeline: Pipeline, action: Action): string {
  const names = pipeline.stages.flatMap(({ actions }) =>
    actions.flatMap(({ outputs }) => outputs.map(({ name }) => name)),
  )
  return uniqueName(`${action.label.replaceAll(/[^A-Za-z0-9_-]/g, '_')}Output`, names)
}
