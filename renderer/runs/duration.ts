/** How long something took, as short as it can be said. */
export function durationText(milliseconds: number): string {
  // Cut off, as the larger units are: nothing took a minute before it did.
  const tenths = Math.floor(Math.max(0, milliseconds) / 100)
  if (tenths < 100) return `${(tenths / 10).toFixed(1)} s`
  const seconds = Math.floor(tenths / 10)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`
}

/** A revision as people know it: the beginning of a commit. */
function shortRevision(revisionId: string): string {
  return /^[0-9a-f]{12,}$/.test(revisionId) ? revisionId.slice(0, 7) : revisionId.slice(0, 16)
}

/** The revisions that sources gave, each once; where there are several of them, with whose they are. */
export function revisionsText(
  revisions: readonly { readonly actionName: string; readonly revisionId: string }[],
): string {
  if (revisions.length < 2) return revisions.map(({ revisionId }) => shortRevision(revisionId)).join('')
  return revisions.map(({ actionName, revisionId }) => `${actionName} ${shortRevision(revisionId)}`).join(', ')
}

/** How large something is, in the units of the decimal system. */
export function bytesText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'] as const
  const exact = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  // What would be rounded to a thousand is one of the next.
  const unit = exact < units.length - 1 && Math.round(bytes / 1000 ** exact) >= 1000 ? exact + 1 : exact
  const value = bytes / 1000 ** unit
  return `${unit === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? 'GB'}`
}
