import type { Json, JsonObject } from '#shared/model/json.ts'
import { useText } from '#renderer/ui/text.ts'
import { uniqueName } from '#renderer/commands/canvas-add.ts'
import { RecordTable } from '../fields/RecordTable.tsx'
import { moved, withMember } from '../lists.ts'
import { textOf } from '../value-text.ts'
import { type RecordForm, recordsOf } from './json-forms.ts'
import type { JsonTable } from './json-table.ts'
import { TableFrame } from './TableFrame.tsx'

/** A table over JSON text that is a list of objects; what it does not know of an object stays in it. */
export function TextRecords({ form, ...table }: JsonTable & { readonly form: RecordForm }) {
  const t = useText()
  const { json, put, location } = table
  const records = (json && recordsOf(json.value)) ?? []
  const write = (next: readonly Json[]) => {
    if (next.length === 0) return put('')
    return put(json ? json.saying(next) : JSON.stringify(next))
  }
  const withRecord = (index: number, change: (record: JsonObject) => JsonObject) =>
    records.map((record, i) => (i === index ? change(record) : record))
  const [first] = form.members
  const add = () => {
    const taken = records.map((record) => (first ? textOf(record[first.name]) : ''))
    const members = form.members.filter(({ fallback }) => fallback === undefined)
    const entries = members.map(({ name, choices }): [string, Json] => [name, choices?.[0] ?? ''])
    const named = form.names === undefined ? {} : { [first?.name ?? 'name']: uniqueName(form.names, taken) }
    write([...records, { ...Object.fromEntries(entries), ...named }])
  }
  return (
    <TableFrame {...table} addLabel={t(form.add)} count={records.length} onAdd={add}>
      <RecordTable
        label={table.label}
        columns={form.members.map(({ name, label, cell, choices, fallback, isWide }) => ({
          name,
          title: t(label),
          label: (index) => t(cell, { index }),
          choices,
          fallback,
          hasVariables: name !== first?.name,
          isWide,
        }))}
        records={records}
        location={location}
        isDeclared={false}
        edits={{
          set: (index, name, value) => write(withRecord(index, (record) => withMember(record, name, value))),
          put: (index, record) => write(records.map((other, i) => (i === index ? record : other))),
          move: (from, to) => write(moved(records, from, to)),
          remove: (index) => write(records.toSpliced(index, 1)),
        }}
      />
    </TableFrame>
  )
}
