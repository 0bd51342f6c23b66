import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { removeAt, setAt } from '#renderer/commands/canvas-set.ts'
import { moved } from '../lists.ts'
import type { RecordEdits } from './RecordTable.tsx'

/** Changes the records of a list that stands in the declaration. */
export function declaredRecords(location: Location, records: readonly Json[], label: string): RecordEdits {
  return {
    set: (index, name, value) => setAt([...location, index, name], value, label),
    put: (index, record) => setAt([...location, index], record, label),
    move: (from, to) => setAt(location, moved(records, from, to), label),
    remove: (index) => removeAt(location, index, label),
  }
}
