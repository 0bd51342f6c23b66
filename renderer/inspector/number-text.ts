/** A number where the text is one; whatever else was typed stays as it is, and the checks say what is wrong with it. */
export function numberOrText(text: string): number | string | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  return /^-?\d+$/.test(trimmed) ? Number(trimmed) : trimmed
}

/** Between which numbers a value lies. */
export interface Bounds {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
}

/** The text of the number that is `by` away, kept within its bounds; `undefined` for a text that is no number. */
export function stepped(text: string, by: number, { minimum, maximum }: Bounds): string | undefined {
  const start = text.trim() === '' ? (minimum ?? 0) - by : Number(text)
  if (!Number.isFinite(start)) return undefined
  const next = start + by
  return String(Math.min(maximum ?? Number.POSITIVE_INFINITY, Math.max(minimum ?? Number.NEGATIVE_INFINITY, next)))
}
