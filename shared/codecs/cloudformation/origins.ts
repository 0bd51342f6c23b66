import type { Json } from '#shared/model/json.ts'
import type { SyntaxNode } from '../syntax.ts'

/** A value of a declaration beside what the template says for it. */
export interface Origin {
  readonly mapped: Json
  readonly raw: Json
}

const origins = new WeakMap<object, Json>()
const writtenAsText = new WeakMap<object, JsonText>()

/** An object that a template gives as JSON text, as some do with a configuration. */
export interface JsonText {
  readonly text: string
  readonly root: SyntaxNode
}

/** Remembers what an object or a list of a declaration is in its template. */
export function rememberOrigin(mapped: Json, raw: Json): void {
  if (typeof mapped === 'object' && mapped !== null) origins.set(mapped, raw)
}

/** What an object or a list of a declaration is in its template; `undefined` for what comes from elsewhere. */
export function originOf(mapped: Json): Json | undefined {
  return typeof mapped === 'object' && mapped !== null ? origins.get(mapped) : undefined
}

export function rememberJsonText(mapped: object, written: JsonText): void {
  writtenAsText.set(mapped, written)
}

/** The text in which a template gives an object; `undefined` for one that it gives plainly. */
export function jsonTextOf(mapped: Json): JsonText | undefined {
  return typeof mapped === 'object' && mapped !== null ? writtenAsText.get(mapped) : undefined
}
