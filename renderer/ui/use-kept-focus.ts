import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus in an element when what had it goes away: the element itself takes it then, so that Tab goes on from
 * there and nothing is pressed by mistake.
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>): void {
  const last = useRef<Element>(null)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const { current } = element
    current?.addEventListener('focusin', ({ target }) => (last.current = target instanceof Element ? target : null), {
      signal,
    })
    // What is taken out of the page has nowhere that the focus went to.
    current?.addEventListener('focusout', ({ relatedTarget }) => relatedTarget && (last.current = null), { signal })
    window.addEventListener('pointerdown', () => (last.current = null), { capture: true, signal })
    return () => listening.abort()
  }, [element])
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return
    last.current = null
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true })
  })
}
