import { useId } from 'react'
import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { Diagnostic } from '#shared/rules/index.ts'
import { useText } from '#renderer/ui/text.ts'
import { useProblems } from '../form.ts'
import { isStructure, textOf } from '../value-text.ts'
import type { Control } from './field-props.ts'
import { ProblemList } from './ProblemList.tsx'
import type { Column } from './records.ts'
import { TextControl } from './TextControl.tsx'
import { useTextValue } from './use-text-value.ts'

interface RecordCellProps {
  readonly column: Column
  readonly index: number
  readonly value: Json | undefined
  readonly location: Location
  /** Whether the cell has a place of its own in the declaration, and problems of its own with it. */
  readonly isDeclared: boolean
  /** Of the list that tells what is wrong with the row. */
  readonly problemsId: string | undefined
  readonly onValue: (value: Json | undefined) => boolean | void
}

/** One field of a row. */
export function RecordCell({ column, index, value, location, isDeclared, problemsId, onValue }: RecordCellProps) {
  const t = useText()
  const problems = useProblems(location)
  const rename = column.onCommit
  const onCommit = rename && ((text: string) => rename(index, text))
  const current = textOf(value)
  const draft = useTextValue({ value, location, onCommit, onValue, isDeclared, lines: current.includes('\n') })
  const control: Control = {
    id: useId(),
    'aria-label': column.label(index + 1),
    'aria-invalid': (isDeclared && problems.some(isError)) || draft.fault !== undefined,
    'aria-describedby': problemsId,
  }
  const { choices, fallback } = column
  return (
    <div className="record-cell" data-wide={column.isWide || isStructure(value) || undefined}>
      <span className="record-title" aria-hidden="true">
        {column.title}
      </span>
      {choices && !isStructure(value) ? (
        <select
          {...control}
          value={current}
          onChange={({ target }) => onValue(target.value === '' ? undefined : target.value)}
        >
          {(current === '' || (fallback !== undefined && current !== fallback)) && (
            <option value="">{fallback === undefined ? t('inspector.notSet') : fallback}</option>
          )}
          {[...new Set([...choices, current])]
            .filter((choice) => choice !== '' && (choice !== fallback || choice === current))
            .map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
        </select>
      ) : (
        <TextControl
          control={control}
          draft={draft}
          lines={current.includes('\n')}
          code={isStructure(value)}
          isFunction={isStructure(value)}
          placeholder={fallback ?? column.title}
          list={column.list}
          variablesAt={column.hasVariables ? location : undefined}
        />
      )}
      <ProblemList problems={[]} fault={draft.fault} />
    </div>
  )
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
