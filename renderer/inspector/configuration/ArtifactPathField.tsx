import { setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { Field } from '../fields/Field.tsx'
import type { Control, FieldProps } from '../fields/field-props.ts'
import { TextControl } from '../fields/TextControl.tsx'
import { changeOf, useForm } from '../form.ts'
import { useDraft } from '../use-draft.ts'
import { textOf } from '../value-text.ts'
import { type ArtifactPath, readArtifactPath, writeArtifactPath } from './artifact-path.ts'

/** A setting that names a file in an input artifact: the artifact to choose, and the path. */
export function ArtifactPathField(props: FieldProps) {
  const t = useText()
  const { owner, inputs } = useForm()
  const { value, location } = props
  const path = readArtifactPath(textOf(value))
  const put = (change: Partial<ArtifactPath>) => {
    const next = writeArtifactPath({ ...path, ...change })
    return setAt(location, next === '' ? undefined : next, changeOf(location, owner))
  }
  const draft = useDraft(path.path, (text) => {
    const typed = readArtifactPath(text)
    const [only = ''] = path.artifact === '' && text !== '' ? inputs : []
    return put(typed.artifact === '' ? { path: text, ...(only === '' ? {} : { artifact: only }) } : typed)
  })
  const known = inputs.includes(path.artifact) || path.artifact === '' ? inputs : [path.artifact, ...inputs]
  return (
    <Field {...props} fault={draft.fault}>
      {(control) => (
        <div className="pair">
          <select
            aria-label={t('inspector.artifactOf', { name: props.label })}
            aria-invalid={control['aria-invalid']}
            value={path.artifact}
            onChange={({ target }) => put({ artifact: target.value })}
          >
            <option value="">{t('inspector.noArtifact')}</option>
            {known.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          <span className="pair-mark" aria-hidden="true">
            ::
          </span>
          <PathControl control={control} draft={draft} location={location} />
        </div>
      )}
    </Field>
  )
}

function PathControl({
  control,
  draft,
  location,
}: {
  control: Control
  draft: ReturnType<typeof useDraft>
  location: FieldProps['location']
}) {
  const t = useText()
  return <TextControl control={control} draft={draft} variablesAt={location} placeholder={t('inspector.path')} />
}
