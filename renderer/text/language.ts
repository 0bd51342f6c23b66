import type { DocumentFormat } from '#shared/codecs/codec.ts'
import { looksLikeJson } from '#shared/codecs/index.ts'

export type TextLanguage = 'json' | 'yaml'

/** What the editor colours a text as: what it was read as, or else what it looks like. */
export function languageOfText(text: string, format: DocumentFormat | null = null): TextLanguage {
  if (format !== null) return format === 'cloudformation-yaml' ? 'yaml' : 'json'
  return looksLikeJson(text) ? 'json' : 'yaml'
}
