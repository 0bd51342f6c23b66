import { useEffect, useRef } from 'react'
import { isObject, type Json, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { textOf } from '../value-text.ts'
import { OwnProblems } from './FieldGroup.tsx'
import { RecordCell } from './RecordCell.tsx'
import type { Column, RecordEdits } from './records.ts'
import { RowTools } from './RowTools.tsx'

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
    const row = list.current?.lastElementChild
    // Whoever adds a row wants to fill it in, unless it came from somewhere else.
    const isAsked = records.length === count.current + 1 && document.activeElement?.closest('[data-adds]')
    count.current = records.length
    if (!isAsked) return
    const field = row?.querySelector<HTMLInputElement>('input, select')
    field?.focus()
    if (field instanceof HTMLInputElement) field.select()
  }, [records.length])
  if (records.length === 0) return null
  return (
    <ol ref={list} className="record-table" aria-label={label}>
      {records.map((record, index) => {
        const place = isDeclared ? [...location, index] : location
        const first = columns[0]
        return (
          <li key={index} className="record" data-lines={columns.some(({ isWide }) => isWide) ? 2 : 1}>
            <div className="record-cells">
              {isObject(record) && !isIntrinsic(record) ? (
                columns.map((column) => (
                  <RecordCell
                    key={column.name}
                    column={column}
                    index={index}
                    value={record[column.name]}
                    location={isDeclared ? [...place, column.name] : place}
                    isDeclared={isDeclared}
                    onValue={(value) => edits.set(index, column.name, value)}
                  />
                ))
              ) : (
                <RecordCell
                  column={{ name: '', title: '', label: (at) => `${label} ${at}` }}
                  index={index}
                  value={record}
                  location={place}
                  isDeclared={isDeclared}
                  onValue={(value) => edits.put(index, value ?? '')}
                />
              )}
            </div>
            <RowTools
              name={(first && textOf(member(record, first.name))) || first?.label(index + 1) || ''}
              index={index}
              count={records.length}
              onMove={edits.move && ((to) => edits.move?.(index, to))}
              onRemove={() => {
                edits.remove(index)
                focusAfter(list.current, index)
              }}
            />
            {isDeclared && <OwnProblems location={place} />}
          </li>
        )
      })}
    </ol>
  )
}

/** The focus goes on to the row that moves up, or else to the one before. */
function focusAfter(list: HTMLOListElement | null, index: number): void {
  const row = list?.children[index + 1] ?? list?.children[index - 1]
  row?.querySelector<HTMLElement>('.row-tools button:last-child')?.focus()
}
