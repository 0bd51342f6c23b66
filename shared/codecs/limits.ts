import type { TextProblem } from './codec.ts'

/** The limits of the outer contract: a text of 5 MB and 200 levels. */
export const maximumLength = 5_000_000
export const maximumDepth = 200

export function tooLarge(offset = 0): TextProblem {
  return refusal('document-too-large', 'Keep a document under 5 MB.', offset)
}

export function tooDeep(offset: number): TextProblem {
  return refusal('document-too-deep', `Nest values at most ${maximumDepth} levels deep.`, offset)
}

function refusal(rule: string, message: string, offset: number): TextProblem {
  return { rule, severity: 'error', message, range: { start: offset, end: offset + 1 } }
}
