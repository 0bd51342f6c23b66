import { useEffect, useRef } from 'react'
import { useText, useWords } from '#renderer/ui/text.ts'
import type { VariableOffer } from './offers.ts'

interface VariableListProps {
  readonly id: string
  readonly offers: readonly VariableOffer[]
  readonly active: number
  onChoose(offer: VariableOffer): void
}

/** Variables to choose from. The focus stays in the field or search box that says which one is active. */
export function VariableList({ id, offers, active, onChoose }: VariableListProps) {
  const t = useText()
  const words = useWords()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <ul ref={list} id={id} role="listbox" aria-label={t('inspector.variables.inReach')} className="variable-list">
      {offers.map((offer, index) => (
        // Keys are heard where the focus is.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={`${offer.inside} ${offer.help}`}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          className="variable-option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(offer)}
        >
          <code>{shownOffer(offer)}</code>
          <span className="inspector-quiet">{words(offer.help)}</span>
        </li>
      ))}
    </ul>
  )
}

/** The id of an option, for the field that says which one is active. */
export function optionId(list: string, index: number): string {
  return `${list}-${index}`
}

function shownOffer({ inside }: VariableOffer): string {
  return inside.endsWith('.') ? `#{${inside}…}` : `#{${inside}}`
}
