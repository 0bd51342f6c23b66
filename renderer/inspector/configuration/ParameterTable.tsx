import { isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { uniqueName } from '#renderer/commands/canvas-add.ts'
import { useText } from '#renderer/ui/text.ts'
import { RowTools } from '../fields/RowTools.tsx'
import { moved, renamedMember, withMember } from '../lists.ts'
import type { JsonTable } from './json-table.ts'
import { ParameterRow } from './ParameterRow.tsx'
import { TableFrame } from './TableFrame.tsx'

/** A table over JSON text that is an object of parameters: each has a name, and a text or where it comes from. */
export function ParameterTable(table: JsonTable) {
  const t = useText()
  const { json, put, location } = table
  const parameters: JsonObject = json && isObject(json.value) ? json.value : {}
  const entries = Object.entries(parameters)
  const write = (next: JsonObject) => {
    if (Object.keys(next).length === 0) return put('')
    return put(json ? json.saying(next) : JSON.stringify(next))
  }
  const add = () => write({ ...parameters, [uniqueName('Parameter', Object.keys(parameters))]: '' })
  return (
    <TableFrame {...table} addLabel={t('inspector.addParameter')} count={entries.length} onAdd={add}>
      {entries.length > 0 && (
        <ol className="record-table" aria-label={table.label}>
          {entries.map(([name, value], index) => (
            <li key={index} className="record" data-lines={2}>
              <ParameterRow
                index={index}
                name={name}
                value={value}
                location={location}
                check={(to) =>
                  to !== name && Object.hasOwn(parameters, to)
                    ? t('inspector.parameter.taken', { name: to })
                    : undefined
                }
                onRename={(to) => write(renamedMember(parameters, name, to))}
                onValue={(next: Json) => write(withMember(parameters, name, next))}
              />
              <RowTools
                name={name}
                index={index}
                count={entries.length}
                onMove={(to) => write(Object.fromEntries(moved(entries, index, to)))}
                onRemove={() => write(withMember(parameters, name, undefined))}
              />
            </li>
          ))}
        </ol>
      )}
    </TableFrame>
  )
}
