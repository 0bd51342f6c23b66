import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { Popover } from '#renderer/ui/Popover.tsx'
import { useText } from '#renderer/ui/text.ts'
import { matchingOffers, type VariableOffer } from './offers.ts'
import { optionId, VariableList } from './VariableList.tsx'

interface VariableSearchProps {
  readonly anchor: RefObject<HTMLElement | null>
  readonly offers: readonly VariableOffer[]
  onChoose(offer: VariableOffer): void
  /** Given up with Escape. */
  onGiveUp(): void
  /** Something else was pressed. */
  onLeave(): void
}

/** A box over the field in which a variable is looked for and chosen. */
export function VariableSearch({ anchor, offers, onChoose, onGiveUp, onLeave }: VariableSearchProps) {
  const t = useText()
  const id = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const found = matchingOffers(offers, query)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = found[active]
    if (step !== undefined && found.length > 0) setActive((active + step + found.length) % found.length)
    else if (event.key === 'Enter' && chosen) onChoose(chosen)
    else if (event.key === 'Escape') onGiveUp()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Popover anchor={anchor} className="variable-popover" onClose={onLeave}>
      <input
        role="combobox"
        aria-label={t('inspector.variables.search')}
        aria-expanded={found.length > 0}
        aria-controls={id}
        aria-activedescendant={found.length > 0 ? optionId(id, active) : undefined}
        placeholder={t('inspector.variables.search')}
        value={query}
        spellCheck={false}
        autoComplete="off"
        ref={(input) => input?.focus()}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      {found.length > 0 ? (
        <VariableList id={id} offers={found} active={active} onChoose={onChoose} />
      ) : (
        <p className="variable-none inspector-quiet">
          {t(offers.length > 0 ? 'inspector.variables.noMatch' : 'inspector.variables.none')}
        </p>
      )}
    </Popover>
  )
}
