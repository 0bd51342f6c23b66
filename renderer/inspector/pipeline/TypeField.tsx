import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { textOf } from '../value-text.ts'
import { useText } from '#renderer/ui/text.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { useForm } from '../form.ts'

/** Which type the pipeline is of, and what that brings. */
export function TypeField() {
  const t = useText()
  const { pipeline } = useForm()
  const value = pipeline.raw.pipelineType
  const type = textOf(value)
  return (
    <ChoiceField
      label={t('inspector.type')}
      help={type === 'V1' || type === 'V2' ? t(`inspector.type.${type}`) : schemaAt(['pipelineType'])?.description}
      value={value}
      location={['pipelineType']}
      choices={schemaAt(['pipelineType'])?.enum ?? []}
    />
  )
}
