import { isList, type Json, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { uniqueName } from '#renderer/commands/canvas-add.ts'
import { appendAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { declaredRecords } from './fields/records.ts'
import { FieldGroup } from './fields/FieldGroup.tsx'
import { RecordTable } from './fields/RecordTable.tsx'
import { SmallButton } from './fields/SmallButton.tsx'
import { TextField } from './fields/TextField.tsx'
import { changeOf, useForm } from './form.ts'
import { textOf } from './value-text.ts'

/** The environment variables of an action, as a table. */
export function EnvironmentFields({ location, value }: { location: Location; value: Json | undefined }) {
  const t = useText()
  const { owner } = useForm()
  const title = t('inspector.environment')
  if (value !== undefined && !isList(value)) return <TextField label={title} value={value} location={location} />
  const variables: readonly Json[] = value ?? []
  const label = changeOf(location, owner)
  const schema = schemaAt(location)
  const type = schemaAt([...location, 0, 'type'])
  const add = () => {
    const taken = variables.map((variable) => textOf(member(variable, 'name')))
    appendAt(location, { name: uniqueName('VARIABLE', taken), value: '' }, label)
  }
  return (
    <FieldGroup
      title={title}
      location={location}
      action={
        variables.length < (schema?.maxItems ?? Number.POSITIVE_INFINITY) && (
          <span data-adds="">
            <SmallButton label={t('inspector.addVariable')} glyph="plus" isWordShown onPress={add} />
          </span>
        )
      }
    >
      <RecordTable
        label={title}
        records={variables}
        location={location}
        isDeclared
        edits={declaredRecords(location, variables, label)}
        columns={[
          { name: 'name', title: t('inspector.column.name'), label: (index) => t('inspector.variableName', { index }) },
          {
            name: 'type',
            title: t('inspector.column.kind'),
            label: (index) => t('inspector.variableType', { index }),
            choices: type?.enum,
            fallback: typeof type?.default === 'string' ? type.default : undefined,
          },
          {
            name: 'value',
            title: t('inspector.column.value'),
            label: (index) => t('inspector.variableValue', { index }),
            hasVariables: true,
            isWide: true,
          },
        ]}
      />
    </FieldGroup>
  )
}
