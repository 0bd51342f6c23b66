import { isList, type Json } from '#shared/model/json.ts'
import { appendAt, removeAt, setAt } from '#renderer/commands/canvas-set.ts'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { useText } from '#renderer/ui/text.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { SmallButton } from '../fields/SmallButton.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useForm } from '../form.ts'
import { moved } from '../lists.ts'
import { newTrigger } from './filters.ts'
import { connectionSources, freeSources } from './sources.ts'
import { TriggerForm } from './TriggerForm.tsx'

/** Which Git events start the pipeline: one trigger for each source that is watched. */
export function TriggerFields() {
  const t = useText()
  const { pipeline } = useForm()
  const location = ['triggers']
  const list = pipeline.raw.triggers
  if (list !== undefined && !isList(list)) {
    return <TextField label={t('inspector.triggers')} value={list} location={location} />
  }
  const items: readonly Json[] = list ?? []
  const [free] = freeSources(pipeline)
  const hasSources = connectionSources(pipeline).length > 0
  const add = () => free && appendAt(location, newTrigger(free), 'Add trigger')
  return (
    <FieldGroup
      title={t('inspector.triggers')}
      help={items.length === 0 ? schemaAt(location)?.description : undefined}
      location={location}
      action={free && <SmallButton label={t('inspector.addTrigger')} glyph="plus" isWordShown onPress={add} />}
    >
      {pipeline.triggers.map((trigger) => (
        <TriggerForm
          key={trigger.index}
          trigger={trigger}
          count={items.length}
          onMove={(to) => setAt(location, moved(items, trigger.index, to), 'Move trigger')}
          onRemove={() => removeAt(location, trigger.index, 'Remove trigger')}
        />
      ))}
      {!hasSources && <p className="inspector-quiet">{t('inspector.triggers.noSource')}</p>}
    </FieldGroup>
  )
}
