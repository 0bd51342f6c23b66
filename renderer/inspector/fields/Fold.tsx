import { type ReactNode, useId, useState } from 'react'
import { useStore } from 'zustand'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { folds, toggleFold } from './folds.ts'

interface FoldProps {
  /** Under this name it is remembered whether it is open. */
  readonly name: string
  readonly title: string
  /** Beside the title: what is inside, in a word. */
  readonly note?: string | undefined
  /** Whether something in it must be seen. */
  readonly isUrgent?: boolean
  readonly children: ReactNode
}

/** A part of a form that is seldom needed, behind its heading. */
export function Fold({ name, title, note, isUrgent = false, children }: FoldProps) {
  const id = useId()
  const isRemembered = useStore(folds, ({ open }) => open.has(name))
  const [isForced, setForced] = useState(isUrgent)
  const [wasUrgent, setWasUrgent] = useState(isUrgent)
  // What had to be seen stays in view after it was put right, or the field would be gone from under the hands.
  if (isUrgent && !wasUrgent) {
    setWasUrgent(true)
    setForced(true)
  }
  const isOpen = isRemembered || isForced
  const toggle = () => {
    setForced(false)
    if (isRemembered || !isForced) toggleFold(name)
  }
  return (
    <section className="fold" data-open={isOpen || undefined}>
      <h3>
        <button
          type="button"
          className="fold-button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={toggle}
        >
          <Glyph name="chevron" size={12} />
          {title}
          {note !== undefined && <span className="inspector-quiet">{note}</span>}
        </button>
      </h3>
      {isOpen && (
        <div id={id} className="fold-body">
          {children}
        </div>
      )}
    </section>
  )
}
