import { member } from '#shared/model/json.ts'
import { valueAt } from '#shared/model/location.ts'
import type { Trigger } from '#shared/model/trigger.ts'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { appendAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { OwnProblems } from '../fields/FieldGroup.tsx'
import { RowTools } from '../fields/RowTools.tsx'
import { SmallButton } from '../fields/SmallButton.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useForm } from '../form.ts'
import { textOf } from '../value-text.ts'
import { FilterForm } from './FilterForm.tsx'
import { newFilter } from './filters.ts'
import { connectionSources, freeSources } from './sources.ts'

interface TriggerFormProps {
  readonly trigger: Trigger
  readonly count: number
  onMove(to: number): void
  onRemove(): void
}

/** One trigger: the source that is watched, and the pushes and pull requests that start the pipeline. */
export function TriggerForm({ trigger, count, onMove, onRemove }: TriggerFormProps) {
  const t = useText()
  const { pipeline } = useForm()
  const location = ['triggers', trigger.index]
  const git = [...location, 'gitConfiguration']
  const name = trigger.sourceActionName ?? String(trigger.index + 1)
  const source = connectionSources(pipeline).find((action) => action.name === trigger.sourceActionName)
  const head = (
    <div className="card-head">
      <h4>{t('inspector.trigger', { name })}</h4>
      <RowTools name={name} index={trigger.index} count={count} onMove={onMove} onRemove={onRemove} />
    </div>
  )
  if (trigger.opaque) {
    return (
      <section className="card">
        {head}
        <TextField label={t('inspector.triggers')} value={trigger.raw} location={location} />
      </section>
    )
  }
  const free = freeSources(pipeline).flatMap((action) => action.name ?? [])
  const kinds = ['push', 'pullRequest'] as const
  const branch = textOf(source?.configuration.BranchName) || 'main'
  return (
    <section className="card" aria-label={t('inspector.trigger', { name })}>
      {head}
      <OwnProblems location={location} />
      <OwnProblems location={git} />
      <ChoiceField
        label={t('inspector.trigger.source')}
        help={source ? textOf(source.configuration.FullRepositoryId) : undefined}
        details={source ? [textOf(source.configuration.ConnectionArn)] : []}
        value={member(valueAt(pipeline.raw, git), 'sourceActionName')}
        location={[...git, 'sourceActionName']}
        choices={source?.name === undefined ? free : [source.name, ...free]}
        mayBeAbsent={false}
      />
      {kinds.map((kind) => {
        const list = [...git, kind]
        const filters = trigger[kind]
        const most = schemaAt(list)?.maxItems ?? Number.POSITIVE_INFINITY
        return (
          <div key={kind} className="filters">
            <div className="field-group-head">
              <h5>{t(`inspector.trigger.${kind}`)}</h5>
              {filters.length < most && (
                <SmallButton
                  label={t(`inspector.trigger.${kind}.add`)}
                  glyph="plus"
                  isWordShown
                  onPress={() => appendAt(list, newFilter(kind, branch), 'Add filter')}
                />
              )}
            </div>
            <OwnProblems location={list} />
            {filters.map((filter, index) => (
              <FilterForm
                key={index}
                kind={kind}
                list={list}
                index={index}
                filter={filter.raw}
                opaque={filter.opaque}
                count={filters.length}
                branch={branch}
              />
            ))}
          </div>
        )
      })}
    </section>
  )
}
