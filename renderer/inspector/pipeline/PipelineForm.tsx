import { cloudFormationMember, schemaAt } from '#shared/model/schema/schema-at.ts'
import { valueAt } from '#shared/model/location.ts'
import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { OwnProblems } from '../fields/FieldGroup.tsx'
import { TextField } from '../fields/TextField.tsx'
import { FormHead } from '../FormHead.tsx'
import { useForm } from '../form.ts'
import { StoreFields } from './StoreFields.tsx'
import { TagFields } from './TagFields.tsx'
import { tagPlace } from './tags.ts'
import { TriggerFields } from './TriggerFields.tsx'
import { TypeField } from './TypeField.tsx'
import { VariableFields } from './VariableFields.tsx'

/** The form of the pipeline itself. */
export function PipelineForm() {
  const t = useText()
  const { pipeline, dialect, title } = useForm()
  const { raw } = pipeline
  const tags = tagPlace(raw, dialect)
  const mode = schemaAt(['executionMode'])
  const restart = [cloudFormationMember, 'RestartExecutionOnUpdate']
  const isRestarted = valueAt(raw, restart)
  return (
    <>
      <FormHead title={title} kind={t('inspector.pipeline')} />
      <OwnProblems location={[]} />
      <TextField
        label={t('inspector.name')}
        help={t(dialect === 'cloudformation' ? 'inspector.pipelineName.template' : 'inspector.pipelineName.help')}
        value={raw.name}
        location={['name']}
        required={dialect === 'api'}
      />
      <TypeField />
      <ChoiceField
        label={t('inspector.mode')}
        value={raw.executionMode}
        location={['executionMode']}
        choices={mode?.enum ?? []}
        fallback={typeof mode?.default === 'string' ? mode.default : undefined}
      />
      <TextField label={t('inspector.role')} value={raw.roleArn} location={['roleArn']} required />
      <StoreFields />
      <VariableFields />
      <TriggerFields />
      {dialect === 'cloudformation' && (
        <ChoiceField
          label={t('inspector.restart')}
          value={typeof isRestarted === 'boolean' ? String(isRestarted) : isRestarted}
          location={restart}
          choices={['true', 'false']}
          fallback={String(schemaAt(restart)?.default ?? '')}
          onCommit={(text) => setAt(restart, text === '' ? undefined : text === 'true', 'Set RestartExecutionOnUpdate')}
        />
      )}
      {tags && <TagFields place={tags} />}
    </>
  )
}
