import { isList, type JsonObject } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { schemaAt } from '#shared/model/schema/schema-at.ts'
import { useText } from '#renderer/ui/text.ts'
import { OwnProblems } from '../fields/FieldGroup.tsx'
import { withEvent } from './filters.ts'

interface EventProps {
  readonly filter: JsonObject
  /** Of the filter. */
  readonly location: Location
  onChange(filter: JsonObject): void
}

/** What must happen to a pull request for the pipeline to start. */
export function EventChecks({ filter, location, onChange }: EventProps) {
  const t = useText()
  const place = [...location, 'events']
  const events = schemaAt([...place, 0])?.enum ?? []
  const wanted = isList(filter.events) ? filter.events : []
  return (
    <div className="checks" role="group" aria-label={t('inspector.filter.events')}>
      {events.map((event) => (
        <label key={event} className="check">
          <input
            type="checkbox"
            checked={wanted.includes(event)}
            onChange={({ target }) => onChange(withEvent(filter, event, target.checked, events))}
          />
          {t(`inspector.event.${eventKey(event)}`)}
        </label>
      ))}
      <OwnProblems location={place} />
    </div>
  )
}

function eventKey(event: string): 'OPEN' | 'UPDATED' | 'CLOSED' {
  return event === 'OPEN' || event === 'UPDATED' ? event : 'CLOSED'
}
