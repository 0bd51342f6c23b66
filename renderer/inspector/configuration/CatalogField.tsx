import type { Field } from '#shared/catalog/field.ts'
import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { type Translate, useText, useWords } from '#renderer/ui/text.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import type { FieldProps } from '../fields/field-props.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { SecretField } from '../fields/SecretField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useForm } from '../form.ts'
import { isStructure } from '../value-text.ts'
import { ArtifactPathField } from './ArtifactPathField.tsx'
import { CodeField } from './CodeField.tsx'
import { CronField } from './CronField.tsx'
import { JsonField } from './JsonField.tsx'
import { ListField } from './ListField.tsx'

interface CatalogFieldProps {
  readonly name: string
  readonly field: Field
  readonly docs: string | undefined
  readonly value: Json | undefined
  readonly location: Location
  readonly required: boolean
  /** Why it has no effect at the moment. */
  readonly unused: string | undefined
  /** A case in which it is needed, where nobody can tell whether it is given. */
  readonly neededWhen: string | undefined
}

/** The field of one setting, in the shape that suits what its catalog entry says of it. */
export function CatalogField({ name, field, docs, value, location, required, unused, neededWhen }: CatalogFieldProps) {
  const t = useText()
  const words = useWords()
  const { inputs } = useForm()
  const { kind, choices = [], minimum, maximum } = field
  const needed = neededWhen === undefined ? [] : [t('inspector.requiredWhen', { when: words(neededWhen) })]
  const shared: FieldProps = {
    label: field.label,
    help: field.help,
    docs,
    details: [...needed, ...detailsOf(field, t, words)],
    value,
    location,
    required,
    fallback: field.default,
    unused,
    hasVariables: true,
  }
  if (isStructure(value)) return <TextField {...shared} />
  if (field.secret) return <SecretField {...shared} />
  switch (kind) {
    case 'text':
      return name === 'Cron' ? <CronField {...shared} /> : <TextField {...shared} />
    case 'lines':
      return <CodeField {...shared} />
    case 'choice':
      return <ChoiceField {...shared} choices={choices} isOpen />
    case 'number':
      return <NumberField {...shared} isText minimum={minimum} maximum={maximum} />
    case 'json':
      return <JsonField {...shared} form={field.json ?? 'any'} limit={field.maxLength ?? field.maxBytes} />
    case 'list':
      return <ListField {...shared} choices={field.choices} />
    case 'artifact':
      return <ChoiceField {...shared} choices={inputs} isOpen />
    case 'artifact-path':
      return <ArtifactPathField {...shared} />
  }
}

function detailsOf(field: Field, t: Translate, words: (text: string) => string): readonly string[] {
  const { pattern, maxLength, maxBytes, maxItems } = field
  return [
    ...(pattern ? [t('inspector.allowed', { words: words(pattern.words) })] : []),
    ...(maxLength === undefined ? [] : [t('inspector.atMostCharacters', { count: maxLength })]),
    ...(maxBytes === undefined ? [] : [t('inspector.atMostBytes', { count: maxBytes })]),
    ...(maxItems === undefined ? [] : [t('inspector.atMostItems', { count: maxItems })]),
  ]
}
