import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react'
import { useText, useWords } from '#renderer/ui/text.ts'
import { type ActionType, actionTypeKey } from '#shared/catalog/action-type.ts'
import { useCatalog } from '#renderer/state/catalog.ts'
import { lookOf } from '#renderer/commands/canvas-categories.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { type ActionGroup, matchActions } from './match-actions.ts'

interface ActionListProps {
  readonly onChoose: (type: ActionType) => void
  /** Hears of a press on an entry, which may become a drag. */
  readonly onPress?: (event: PointerEvent, type: ActionType) => void
  readonly isFocusedAtOnce?: boolean
}

/** Every action type there is, by category, with a search above. Arrows walk through what was found. */
export function ActionList({ onChoose, onPress, isFocusedAtOnce = false }: ActionListProps) {
  const t = useText()
  const [search, setSearch] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const words = useWords()
  const { types } = useCatalog()
  const groups = matchActions(types, search, words)
  const first = groups[0]?.types[0]
  const buttons = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])]
  return (
    <div className="action-list">
      <input
        type="search"
        className="action-search"
        aria-label={t('actions.search')}
        placeholder={t('actions.search')}
        value={search}
        spellCheck={false}
        ref={isFocusedAtOnce ? focusField : undefined}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && first && search.trim() !== '') onChoose(first)
          else if (event.key === 'ArrowDown') buttons()[0]?.focus()
          else if (event.key === 'Escape' && search !== '') setSearch('')
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      <div className="action-groups" ref={list} onKeyDown={(event) => walkButtons(event, buttons())}>
        {groups.map((group) => (
          <ActionGroupList key={group.category} group={group} onChoose={onChoose} onPress={onPress} />
        ))}
        {groups.length === 0 && <p className="action-none">{t('actions.nothing', { search })}</p>}
      </div>
    </div>
  )
}

function ActionGroupList(props: {
  group: ActionGroup
  onChoose: (type: ActionType) => void
  onPress: ((event: PointerEvent, type: ActionType) => void) | undefined
}) {
  const t = useText()
  const { group, onChoose, onPress } = props
  const headingId = useId()
  const { glyph, color } = lookOf(group.category)
  const words = useWords()
  return (
    <div role="group" aria-labelledby={headingId} className="action-group">
      <div id={headingId} className="action-group-heading">
        {t(`category.${group.category}`)}
      </div>
      {group.types.map((type) => (
        <button
          key={actionTypeKey(type)}
          type="button"
          className="action-entry"
          title={words(type.description)}
          onPointerDown={(event) => event.button === 0 && onPress?.(event, type)}
          onClick={() => onChoose(type)}
        >
          <span className="action-entry-icon" style={{ color }}>
            <Glyph name={glyph} size={14} />
          </span>
          <span className="action-entry-title">{words(type.title)}</span>
        </button>
      ))}
    </div>
  )
}

/** Up from the first entry leads back to the search. */
function walkButtons(event: KeyboardEvent<HTMLDivElement>, buttons: readonly HTMLButtonElement[]): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  event.preventDefault()
  const index = buttons.findIndex((button) => button === document.activeElement) + step
  if (index < 0) event.currentTarget.parentElement?.querySelector('input')?.focus()
  else buttons[index]?.focus()
}

function focusField(field: HTMLInputElement | null): void {
  field?.focus()
}
