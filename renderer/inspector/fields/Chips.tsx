import { useEffect, useRef, useState } from 'react'
import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { beginTyping } from '#renderer/state/field-typing.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { useText } from '#renderer/ui/text.ts'
import { isStructure, textOf } from '../value-text.ts'
import type { Draft } from '../use-draft.ts'
import type { Control } from './field-props.ts'
import { TextControl } from './TextControl.tsx'

interface ChipsProps {
  readonly control: Control
  readonly items: readonly Json[]
  /** What can be added; anything where there is no such list. */
  readonly choices?: readonly string[] | undefined
  readonly placeholder?: string | undefined
  readonly code?: boolean
  /** Where the list stands, if references to variables are resolved there. */
  readonly variablesAt?: Location | undefined
  onAdd(...items: readonly string[]): void
  /** Replaces an item; `undefined` takes it out. */
  onChange(index: number, item: string | undefined): void
}

/**
 * A list of short texts as chips. Each can be pressed to change it and has a cross that takes it out; Enter or a comma
 * adds what was typed.
 */
export function Chips({
  control,
  items,
  choices,
  placeholder,
  code = false,
  variablesAt,
  onAdd,
  onChange,
}: ChipsProps) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const [editing, setEditing] = useState<number | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const free = choices?.filter((choice) => !items.includes(choice))
  const add = (text: string) => {
    const added = text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
    setTyped('')
    if (added.length > 0) onAdd(...added)
  }
  const latest = useRef(() => add(typed))
  useEffect(() => {
    latest.current = () => add(typed)
  })
  const isTyping = typed !== ''
  useEffect(() => (isTyping ? beginTyping(() => latest.current()) : undefined), [isTyping])
  const draft: Draft = {
    text: typed,
    fault: undefined,
    onChange: (text) => (text.includes(',') ? add(text) : setTyped(text)),
    takeOver: () => add(typed),
    put: add,
    onKeyDown(event) {
      if (event.nativeEvent.isComposing) return
      if (event.key === 'Enter') add(typed)
      if (event.key === 'Escape' && typed !== '') {
        event.stopPropagation()
        setTyped('')
      }
    },
  }
  // The chip whose cross gets the focus when another one is gone.
  const next = useRef<number | null>(null)
  useEffect(() => {
    if (next.current === null) return
    const cross = list.current?.querySelectorAll<HTMLElement>('.chip-cross')[next.current]
    const target = cross ?? document.querySelector<HTMLElement>(`#${CSS.escape(control.id)}`)
    next.current = null
    target?.focus()
  }, [items, control.id])
  const remove = (index: number) => {
    next.current = Math.min(index, items.length - 2)
    onChange(index, undefined)
  }
  return (
    <div className="chips">
      {items.length > 0 && (
        <ul ref={list} className="chip-list">
          {items.map((item, index) => (
            <li key={`${index} ${textOf(item)}`} className="chip" data-code={code || isStructure(item) || undefined}>
              {editing === index ? (
                <ChipInput
                  text={textOf(item)}
                  onDone={(text) => {
                    setEditing(null)
                    if (text !== undefined && text !== textOf(item)) onChange(index, text === '' ? undefined : text)
                  }}
                />
              ) : (
                <button
                  type="button"
                  className="chip-text"
                  title={t('inspector.changeItem', { name: textOf(item) })}
                  disabled={choices !== undefined || isStructure(item)}
                  onClick={() => setEditing(index)}
                >
                  {textOf(item)}
                </button>
              )}
              <button
                type="button"
                className="chip-cross"
                aria-label={t('inspector.remove', { name: textOf(item) })}
                title={t('inspector.remove', { name: textOf(item) })}
                onClick={() => remove(index)}
              >
                <Glyph name="cross" size={10} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {free && free.length > 0 && (
        <select {...control} value="" onChange={({ target }) => onAdd(target.value)}>
          <option value="">{t('inspector.add')}</option>
          {free.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )}
      {!choices && (
        <TextControl
          control={control}
          draft={draft}
          code={code}
          placeholder={placeholder ?? t('inspector.addItem')}
          variablesAt={variablesAt}
        />
      )}
    </div>
  )
}

function ChipInput({ text, onDone }: { text: string; onDone: (text: string | undefined) => void }) {
  const t = useText()
  const [typed, setTyped] = useState(text)
  return (
    <input
      className="chip-input"
      aria-label={t('inspector.changeItem', { name: text })}
      value={typed}
      spellCheck={false}
      size={Math.max(6, typed.length)}
      ref={(input) => input?.focus()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => onDone(typed.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onDone(typed.trim())
        if (event.key === 'Escape') {
          event.stopPropagation()
          onDone(undefined)
        }
      }}
    />
  )
}
