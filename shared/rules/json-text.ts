import { type ParseError, parse } from 'jsonc-parser'
import type { Json } from '#shared/model/json.ts'

/** The value that a text holds as JSON, or where it stops being JSON, counted from 1. */
export type JsonText = { readonly value: Json } | { readonly line: number; readonly column: number }

/**
 * Reads JSON that stands as text in a setting. References stay in its texts as they are written. Gives `undefined` where
 * one stands outside a text, so that only the run knows whether it will be JSON.
 */
export function readJsonText(text: string): JsonText | undefined {
  const outside = text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '""')
  if (/#\{|\{\{resolve:/.test(outside)) return undefined
  const plain = strictly(text)
  if (plain !== undefined) return { value: plain }
  const errors: ParseError[] = []
  const value: Json = parse(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (!first) return { value }
  const before = text.slice(0, first.offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/** What the engine's own reader makes of a text; it is much quicker, but does not say where a mistake is. */
function strictly(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
