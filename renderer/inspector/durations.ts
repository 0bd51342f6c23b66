/** How long some minutes are, in the words of a language: `1 day, 2 hours`. Nothing for less than an hour. */
export function durationInWords(minutes: number, language: string): string | undefined {
  if (!Number.isInteger(minutes) || minutes < 60) return undefined
  const parts = [
    ['day', Math.floor(minutes / 1440)],
    ['hour', Math.floor((minutes % 1440) / 60)],
    ['minute', minutes % 60],
  ] as const
  const words = parts
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count))
  return new Intl.ListFormat(language, { style: 'narrow', type: 'unit' }).format(words)
}
