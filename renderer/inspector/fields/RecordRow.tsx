import { useId } from 'react'
import { isObject, type Json, member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { useProblems } from '../form.ts'
import { textOf } from '../value-text.ts'
import { ProblemList } from './ProblemList.tsx'
import { RecordCell } from './RecordCell.tsx'
import type { Column, RecordEdits } from './records.ts'
import { RowTools } from './RowTools.tsx'

interface RecordRowProps {
  readonly table: string
  readonly columns: readonly Column[]
  readonly record: Json
  readonly index: number
  readonly count: number
  /** Where the record stands in the declaration, or the text that it is in. */
  readonly location: Location
  readonly isDeclared: boolean
  readonly edits: RecordEdits
  onRemove(): void
}

/** One record as a row of fields, and under it what is wrong with any of them. */
export function RecordRow(props: RecordRowProps) {
  const { table, columns, record, index, count, location, isDeclared, edits, onRemove } = props
  const id = useId()
  const all = useProblems(location)
  const problems = isDeclared ? all : []
  const [first] = columns
  const shared = { index, isDeclared, problemsId: problems.length > 0 ? id : undefined }
  const name = (first && textOf(member(record, first.name))) || first?.label(index + 1) || ''
  return (
    <li className="record" data-lines={columns.some(({ isWide }) => isWide) ? 2 : 1}>
      <div className="record-cells">
        {isObject(record) && !isIntrinsic(record) ? (
          columns.map((column) => (
            <RecordCell
              key={column.name}
              {...shared}
              column={column}
              value={record[column.name]}
              location={isDeclared ? [...location, column.name] : location}
              onValue={(value) => edits.set(index, column.name, value)}
            />
          ))
        ) : (
          <RecordCell
            {...shared}
            column={{ name: '', title: '', label: (number) => `${table} ${number}` }}
            value={record}
            location={location}
            onValue={(value) => edits.put(index, value ?? '')}
          />
        )}
      </div>
      <RowTools
        name={name}
        index={index}
        count={count}
        onMove={edits.move && ((to) => edits.move?.(index, to))}
        onRemove={onRemove}
      />
      <ProblemList id={id} problems={problems} />
    </li>
  )
}
