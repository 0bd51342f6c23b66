import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

interface PopoverProps {
  /** What it belongs to, and opens beside. */
  readonly anchor: RefObject<HTMLElement | null>
  readonly children: ReactNode
  readonly className?: string
  /** Called when something outside of it is pressed. */
  onClose(): void
}

/** Something small over everything else, below what it belongs to or, where there is more room, above. */
export function Popover({ anchor, children, className = '', onClose }: PopoverProps) {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      if (element.current && anchor.current) putBeside(element.current, anchor.current)
    }
    element.current?.showPopover()
    place()
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    window.addEventListener('scroll', place, options)
    window.addEventListener('resize', place, options)
    const observer = new ResizeObserver(place)
    if (element.current) observer.observe(element.current)
    return () => {
      listening.abort()
      observer.disconnect()
    }
  }, [anchor])
  useEffect(() => {
    const listening = new AbortController()
    window.addEventListener(
      'pointerdown',
      ({ target }) => {
        const isInside = target instanceof Node && [element, anchor].some(({ current }) => current?.contains(target))
        if (!isInside) onClose()
      },
      { capture: true, signal: listening.signal },
    )
    return () => listening.abort()
  }, [anchor, onClose])
  return (
    <div ref={element} popover="manual" className={`popover ${className}`}>
      {children}
    </div>
  )
}

const gap = 4
const margin = 8

function putBeside(element: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getBoundingClientRect()
  const { style } = element
  style.minWidth = `${Math.min(box.width, window.innerWidth - 2 * margin)}px`
  style.maxHeight = ''
  const above = box.top - gap - margin
  const below = window.innerHeight - box.bottom - gap - margin
  const isAbove = element.offsetHeight > below && above > below
  style.maxHeight = `${Math.max(80, isAbove ? above : below)}px`
  style.top = `${isAbove ? box.top - gap - element.offsetHeight : box.bottom + gap}px`
  style.left = `${Math.max(margin, Math.min(box.left, window.innerWidth - margin - element.offsetWidth))}px`
}
