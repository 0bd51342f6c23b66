/** Waits for the first request to end; a second one ends the process at once, as usual. */
export function untilSignal(): { readonly signal: Promise<void>; forget(): void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  const forget = () => {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
    process.off('SIGHUP', end)
  }
  const end = () => {
    forget()
    resolve()
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.on('SIGHUP', end)
  return { signal: promise, forget }
}
