import { type ReactNode, useEffect, useId, useRef } from 'react'

interface DialogProps {
  readonly title: string
  /** Called by Escape, and by a click beside the dialog. */
  onClose(): void
  readonly children: ReactNode
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large'
  /** Whether the title is only there for those who cannot see. */
  readonly hideTitle?: boolean
}

/** A dialog over everything, with the focus inside until it closes; then the focus goes back to where it was. */
export function Dialog({ title, onClose, children, footer, size = 'small', hideTitle = false }: DialogProps) {
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    // The browser would take the first thing that can have the focus at all; what is to be filled in is better.
    element?.querySelector<HTMLElement>('input, textarea, select')?.focus()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    // A click on the backdrop arrives at the dialog itself; Escape is heard as `cancel`.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      className={`dialog dialog-${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="dialog-body">
        <h2 id={titleId} className={hideTitle ? 'visually-hidden' : 'dialog-title'}>
          {title}
        </h2>
        {children}
        {footer && <div className="dialog-footer">{footer}</div>}
      </div>
    </dialog>
  )
}
