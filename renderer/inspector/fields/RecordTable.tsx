import { useEffect, useRef } from 'react'
import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { Column, RecordEdits } from './records.ts'
import { RecordRow } from './RecordRow.tsx'

interface RecordTableProps {
  readonly label: string
  readonly columns: readonly Column[]
  readonly records: readonly Json[]
  /** Where the list stands in the declaration; for one that stands in a text, where that text does. */
  readonly location: Location
  /** Whether each record has a place of its own in the declaration. */
  readonly isDeclared: boolean
  readonly edits: RecordEdits
}

/** Records as rows of fields: side by side where there is room, else stacked. */
export function RecordTable({ label, columns, records, location, isDeclared, edits }: RecordTableProps) {
  const list = useRef<HTMLOListElement>(null)
  const count = useRef(records.length)
  useEffect(() => {
    // Whoever adds a row wants to fill it in, unless it came from somewhere else.
    const isAsked = records.length === count.current + 1 && document.activeElement?.closest('[data-adds]')
    count.current = records.length
    if (!isAsked) return
    const field = list.current?.lastElementChild?.querySelector<HTMLInputElement>('input, select')
    field?.focus()
    if (field instanceof HTMLInputElement) field.select()
  }, [records.length])
  if (records.length === 0) return null
  return (
    <ol ref={list} className="record-table" aria-label={label}>
      {records.map((record, index) => (
        <RecordRow
          key={index}
          table={label}
          columns={columns}
          record={record}
          index={index}
          count={records.length}
          location={isDeclared ? [...location, index] : location}
          isDeclared={isDeclared}
          edits={edits}
          onRemove={() => {
            edits.remove(index)
            // The rows that follow move up, so that the last one is the one that goes.
            const row = list.current?.children[Math.min(index, records.length - 2)]
            row?.querySelector<HTMLElement>('.row-tools button:last-child')?.focus()
          }}
        />
      ))}
    </ol>
  )
}
