/** Whether `true` or `false` was meant by a text that only has other letters: `True`, `FALSE`. */
export function truthMeant(value: string, choices: readonly string[]): 'true' | 'false' | undefined {
  const isTruth = choices.length === 2 && choices.includes('true') && choices.includes('false')
  const lower = value.toLowerCase()
  if (!isTruth || choices.includes(value)) return undefined
  return lower === 'true' || lower === 'false' ? lower : undefined
}
