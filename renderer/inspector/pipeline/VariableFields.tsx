import { isList, type Json, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { uniqueName } from '#renderer/commands/canvas-add.ts'
import { appendAt, renameEverywhere, setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { declaredRecords } from '../fields/records.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { RecordTable } from '../fields/RecordTable.tsx'
import { SmallButton } from '../fields/SmallButton.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useForm } from '../form.ts'

/** The variables that can be given when an execution starts; renaming one renames it everywhere. */
export function VariableFields() {
  const t = useText()
  const { pipeline } = useForm()
  const list = pipeline.raw.variables
  const location = ['variables']
  if (list !== undefined && !isList(list)) {
    return <TextField label={t('inspector.variables')} value={list} location={location} />
  }
  const variables: readonly Json[] = list ?? []
  const names = variables.map((variable) => literal(member(variable, 'name')))
  const schema = schemaAt(location)
  const rename = (index: number, text: string) => {
    const before = names[index]
    if (before === text.trim()) return true
    if (before !== undefined && before !== '') return renameEverywhere('variable', before, text.trim())
    return setAt(['variables', index, 'name'], text, 'Set name of variable')
  }
  const title = (name: 'name' | 'default' | 'description') => t(`inspector.column.${name}`)
  return (
    <FieldGroup
      title={t('inspector.variables')}
      help={variables.length === 0 ? schema?.description : undefined}
      location={location}
      action={
        variables.length < (schema?.maxItems ?? Number.POSITIVE_INFINITY) && (
          <span data-adds="">
            <SmallButton
              label={t('inspector.addVariable')}
              glyph="plus"
              isWordShown
              onPress={() => appendAt(location, { name: uniqueName('variable', names) }, 'Add variable')}
            />
          </span>
        )
      }
    >
      <RecordTable
        label={t('inspector.variables')}
        records={variables}
        location={location}
        isDeclared
        edits={declaredRecords(location, variables, 'Set variables')}
        columns={[
          {
            name: 'name',
            title: title('name'),
            label: (index) => t('inspector.variableName', { index }),
            onCommit: rename,
          },
          {
            name: 'defaultValue',
            title: title('default'),
            label: (index) => t('inspector.variableDefault', { index }),
          },
          {
            name: 'description',
            title: title('description'),
            label: (index) => t('inspector.variableDescription', { index }),
            isWide: true,
          },
        ]}
      />
    </FieldGroup>
  )
}
