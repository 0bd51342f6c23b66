import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { removeAt, setAt } from '#renderer/commands/canvas-set.ts'
import { moved } from '../lists.ts'

/** One member of the records of a table. */
export interface Column {
  readonly name: string
  /** Above the column, and in an empty cell. */
  readonly title: string
  /** What a cell is called; `index` counts from 1. */
  label(index: number): string
  readonly choices?: readonly string[] | undefined
  /** What is taken where there is nothing. */
  readonly fallback?: string | undefined
  readonly hasVariables?: boolean
  /** Ids of a list of suggestions. */
  readonly list?: string | undefined
  /** Whether the column takes a line of its own where there is little room. */
  readonly isWide?: boolean | undefined
  /** Takes a text over instead of the table's own edits. False: refused. */
  readonly onCommit?: ((index: number, text: string) => boolean | void) | undefined
}

/** How the records of a table are changed; each call is one edit. */
export interface RecordEdits {
  set(index: number, name: string, value: Json | undefined): boolean | void
  /** Puts another record into the place of one that cells cannot show. */
  put(index: number, record: Json): boolean | void
  /** Absent where the order says nothing. */
  move?(from: number, to: number): void
  remove(index: number): void
}

/** Changes the records of a list that stands in the declaration. */
export function declaredRecords(location: Location, records: readonly Json[], label: string): RecordEdits {
  return {
    set: (index, name, value) => setAt([...location, index, name], value, label),
    put: (index, record) => setAt([...location, index], record, label),
    move: (from, to) => setAt(location, moved(records, from, to), label),
    remove: (index) => removeAt(location, index, label),
  }
}
