import { isList, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import { uniqueName } from '#renderer/commands/canvas-add.ts'
import { appendAt, removeAt, setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { RecordTable } from '../fields/RecordTable.tsx'
import { SmallButton } from '../fields/SmallButton.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useForm } from '../form.ts'
import { textOf } from '../value-text.ts'
import type { TagPlace } from './tags.ts'

/** The tags of the pipeline, wherever its document keeps them. */
export function TagFields({ place }: { place: TagPlace }) {
  const t = useText()
  const { pipeline } = useForm()
  const { location, key, value } = place
  const list = valueAt(pipeline.raw, location)
  if (list !== undefined && !isList(list)) {
    return <TextField label={t('inspector.tags')} value={list} location={location} />
  }
  const tags: readonly Json[] = list ?? []
  const add = () => {
    const taken = tags.map((tag) => textOf(member(tag, key)))
    const tag: JsonObject = { [key]: uniqueName('Key', taken), [value]: '' }
    appendAt(location, tag, 'Add tag')
  }
  return (
    <FieldGroup
      title={t('inspector.tags')}
      location={location}
      action={
        <span data-adds="">
          <SmallButton label={t('inspector.addTag')} glyph="plus" isWordShown onPress={add} />
        </span>
      }
    >
      <RecordTable
        label={t('inspector.tags')}
        records={tags}
        location={location}
        isDeclared
        edits={{
          // A value may be empty, and its member must be there all the same.
          set: (index, name, next) => setAt([...location, index, name], next ?? '', 'Set tags'),
          put: (index, tag) => setAt([...location, index], tag, 'Set tags'),
          remove: (index) => removeAt(location, index, 'Remove tag'),
        }}
        columns={[
          { name: key, title: t('inspector.tagKey'), label: (index) => t('inspector.tagKeyAt', { index }) },
          { name: value, title: t('inspector.column.value'), label: (index) => t('inspector.tagValueAt', { index }) },
        ]}
      />
    </FieldGroup>
  )
}
