import { useId } from 'react'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { type Location, valueAt } from '#shared/model/location.ts'
import { removeAt, setAt } from '#renderer/commands/canvas-set.ts'
import { useText } from '#renderer/ui/text.ts'
import { OwnProblems } from '../fields/FieldGroup.tsx'
import { RowTools } from '../fields/RowTools.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useForm } from '../form.ts'
import { moved } from '../lists.ts'
import { CriterionFields } from './CriterionFields.tsx'
import { EventChecks } from './EventChecks.tsx'
import { type Criterion, type FilterKind, pushBy, withPushBy } from './filters.ts'

interface FilterFormProps {
  readonly kind: FilterKind
  /** Of the filters. */
  readonly list: Location
  readonly index: number
  readonly filter: Json
  readonly opaque: boolean
  readonly count: number
  /** What a filter of branches begins with. */
  readonly branch: string
}

/** One filter of a trigger. Combinations that the service refuses are shown where they are, and not offered. */
export function FilterForm({ kind, list, index, filter, opaque, count, branch }: FilterFormProps) {
  const t = useText()
  const id = useId()
  const { pipeline } = useForm()
  const location = [...list, index]
  const name = t('inspector.filter', { index: index + 1 })
  const items = valueAt(pipeline.raw, list)
  const put = (next: JsonObject) => setAt(location, next, 'Set filter')
  if (opaque || !isObject(filter)) return <TextField label={name} value={filter} location={location} />
  const by = kind === 'push' ? pushBy(filter) : (['branches'] as const)
  const criteria: readonly Criterion[] = [...by, ...(by.includes('branches') || filter.filePaths ? files : [])]
  return (
    <div className="filter" role="group" aria-label={name}>
      <div className="card-head">
        {kind === 'push' ? (
          <div className="segments" role="radiogroup" aria-label={t('inspector.filter.by')}>
            {(['branches', 'tags'] as const).map((choice) => (
              <label key={choice} className="segment">
                <input
                  type="radio"
                  name={id}
                  checked={by.length === 1 && by[0] === choice}
                  onChange={() => put(withPushBy(filter, choice, choice === 'tags' ? '*' : branch))}
                />
                {t(`inspector.filter.${choice}`)}
              </label>
            ))}
          </div>
        ) : (
          <EventChecks filter={filter} location={location} onChange={put} />
        )}
        <RowTools
          name={name}
          index={index}
          count={count}
          onMove={(to) => isList(items) && setAt(list, moved(items, index, to), 'Move filter')}
          onRemove={() => removeAt(list, index, 'Remove filter')}
        />
      </div>
      <OwnProblems location={location} />
      <CriterionFields filter={filter} criteria={criteria} location={location} onChange={put} />
    </div>
  )
}

const files = ['filePaths'] as const
