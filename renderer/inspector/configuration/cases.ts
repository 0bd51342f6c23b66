import type { Case, Field } from '#shared/catalog/field.ts'
import type { JsonObject } from '#shared/model/json.ts'

/** What a case is decided by. */
export interface Decided {
  readonly configuration: JsonObject
  readonly isConfigurationKnown: boolean
  readonly inputs: readonly unknown[]
  readonly areInputsKnown: boolean
}

/** Whether a case is given; `undefined` where nobody can tell. */
export function caseHolds(_case: Case, _of: Decided, _fields: Readonly<Record<string, Field>>): boolean | undefined {
  return undefined
}
