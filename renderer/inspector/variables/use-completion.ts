import { type KeyboardEvent, useId, useState } from 'react'
import type { Location } from '#shared/model/location.ts'
import { currentCatalog } from '#renderer/state/catalog.ts'
import { useForm } from '../form.ts'
import { matchingOffers, type VariableOffer, variableOffers } from './offers.ts'
import { openReference } from './reference-text.ts'
import { optionId } from './VariableList.tsx'

/** The list of variables that opens under a field while a reference is being typed into it. */
export interface Completion {
  readonly id: string
  readonly offers: readonly VariableOffer[]
  readonly active: number
  /** What the field says of the list to those who cannot see it. */
  readonly aria: { readonly [name: `aria-${string}`]: string | undefined }
  /** To be told of each change of the field's text. */
  typed(text: string, caret: number, isTyping: boolean): void
  /** Whether the list took the key. */
  takesKey(event: KeyboardEvent, choose: (offer: VariableOffer) => void): boolean
  close(): void
}

/** Follows the typing of references at a place of the declaration; without a place nothing is ever offered. */
export function useCompletion(location: Location | undefined): Completion {
  const id = useId()
  const { pipeline } = useForm()
  const [open, setOpen] = useState<{ readonly query: string; readonly active: number } | null>(null)
  const offers =
    open && location
      ? matchingOffers(variableOffers(pipeline, location, currentCatalog()), open.query).slice(0, 50)
      : []
  const active = Math.min(open?.active ?? 0, Math.max(0, offers.length - 1))
  const isShown = offers.length > 0
  return {
    id,
    offers,
    active,
    aria: {
      'aria-autocomplete': location ? 'list' : undefined,
      'aria-controls': isShown ? id : undefined,
      'aria-activedescendant': isShown ? optionId(id, active) : undefined,
    },
    typed(text, caret, isTyping) {
      const reference = location && openReference(text, caret)
      if (!reference) setOpen(null)
      else if (isTyping || open) setOpen({ query: reference.query, active: 0 })
    },
    takesKey(event, choose) {
      if (!isShown || !open || event.nativeEvent.isComposing) return false
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      const chosen = offers[active]
      if (step !== undefined) setOpen({ ...open, active: (active + step + offers.length) % offers.length })
      else if (event.key === 'Enter' && chosen) choose(chosen)
      else if (event.key === 'Escape') setOpen(null)
      else return false
      event.preventDefault()
      event.stopPropagation()
      return true
    },
    close: () => setOpen(null),
  }
}
