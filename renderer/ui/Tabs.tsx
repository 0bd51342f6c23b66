import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { Icon } from './Icon.tsx'

export interface Tab {
  readonly id: string
  readonly name: string
  readonly content?: ReactNode
  /** The words beside the cross that closes the tab; without them it cannot be closed. */
  readonly closeLabel?: string
  readonly title?: string
}

interface TabsProps {
  readonly label: string
  readonly tabs: readonly Tab[]
  /** The tab in front; `null` where none is. */
  readonly selected: string | null
  readonly panelId?: string
  readonly className?: string
  onSelect(id: string): void
  /** Called by the cross, the Delete key and the middle mouse button. */
  onClose?(id: string): void
}

/** A row of tabs as ARIA describes it: one stop of the Tab key, and arrows from tab to tab. */
export function Tabs({ label, tabs, selected, panelId, className = '', onSelect, onClose }: TabsProps) {
  const list = useRef<HTMLDivElement>(null)
  const stop = tabs.some(({ id }) => id === selected) ? selected : tabs[0]?.id

  function go(event: KeyboardEvent, index: number) {
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: tabs.length - 1 }[event.key]
    const tab = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
    if (tab) {
      event.preventDefault()
      onSelect(tab.id)
      list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(tab)]?.focus()
    } else if (event.key === 'Delete') {
      const here = tabs[index]
      if (here?.closeLabel !== undefined) onClose?.(here.id)
    }
  }

  return (
    <div ref={list} role="tablist" aria-label={label} className={`tabs ${className}`}>
      {tabs.map(({ id, name, content, closeLabel, title }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          className="tab"
          id={`tab-${id}`}
          title={title}
          aria-label={name}
          aria-selected={id === selected}
          aria-controls={panelId}
          tabIndex={id === stop ? 0 : -1}
          onClick={({ target }) => {
            if (target instanceof Element && target.closest('.tab-close')) onClose?.(id)
            else onSelect(id)
          }}
          onAuxClick={({ button }) => button === 1 && closeLabel !== undefined && onClose?.(id)}
          onKeyDown={(event) => go(event, index)}
        >
          {content ?? name}
          {closeLabel !== undefined && (
            // Not a button of its own: inside a tab nothing else can be focused. The Delete key does the same.
            <span className="tab-close" title={closeLabel} aria-hidden="true">
              <Icon name="close" size={12} />
            </span>
          )}
        </button>
      ))}
    </div>
  )
}
