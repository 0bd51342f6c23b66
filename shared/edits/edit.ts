import type { GenericSchema } from 'valibot'
import type { JsonObject } from '#shared/model/json.ts'

/** Why an edit cannot be carried out, in a sentence for people. */
export interface Refusal {
  readonly refused: string
}

/** What an edit made: the new declaration, and in words what it could not follow. */
export interface Edited {
  readonly declaration: JsonObject
  readonly notes?: readonly string[]
}

/**
 * A named change of a declaration: a pure function that keeps every object it did not touch, so that a codec can tell
 * by identity what stayed, what moved and what is new.
 */
export interface Edit<Parameters = unknown> {
  readonly id: string
  /** Decodes the parameters, which come from a command line or a page. */
  readonly parameters: GenericSchema<unknown, Parameters>
  apply(declaration: JsonObject, parameters: Parameters): Edited | Refusal
}

export function refuse(refused: string): Refusal {
  return { refused }
}

/** Declares an edit; exists so that the parameters' type follows from their decoder. */
export function defineEdit<Parameters>(edit: Edit<Parameters>): Edit<Parameters> {
  return edit
}
