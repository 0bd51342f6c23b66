import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ExecutionView } from '#renderer/state/execution-view.ts'
import { Glyph } from '#renderer/ui/Glyph.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import { useText } from '#renderer/ui/text.ts'
import type { Operation } from './operations.ts'
import { operationText, performOperation } from './perform-operation.ts'
import { useSource } from './source.ts'
import { useOpenExecution } from './use-open-execution.ts'

interface StageMenuProps {
  readonly view: ExecutionView
  readonly stage: string
  readonly operations: readonly Operation[]
}

/** What can be done about a stage, as a menu; nothing where nothing can. */
export function StageMenu({ view, stage, operations }: StageMenuProps) {
  const t = useText()
  const source = useSource()
  const openExecution = useOpenExecution()
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
  }, [isOpen])
  if (operations.length === 0) return null
  const close = () => {
    setIsOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
    const at = items.findIndex((item) => item === event.target)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (to !== undefined) items.at(to % items.length)?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') close()
    else return
    event.preventDefault()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="stage-menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={t('runs.stageMenu', { stage })}
        title={t('runs.stageMenu', { stage })}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Glyph name="more" size={14} />
      </button>
      {isOpen && (
        <Popover anchor={button} onClose={() => setIsOpen(false)}>
          <div
            ref={menu}
            role="menu"
            tabIndex={-1}
            aria-label={t('runs.stageMenu', { stage })}
            className="stage-menu"
            onKeyDown={onKeyDown}
          >
            {operations.map((operation, index) => (
              <button
                key={index}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className="stage-menu-item"
                onClick={() => {
                  close()
                  void performOperation(source, view, operation, openExecution)
                }}
              >
                {operationText(t, operation)}
              </button>
            ))}
          </div>
        </Popover>
      )}
    </>
  )
}
