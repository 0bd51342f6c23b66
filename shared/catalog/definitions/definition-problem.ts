import type { Location } from '#shared/model/location.ts'

/** Something wrong with the definition of a custom action type. */
export interface DefinitionProblem {
  /** A warning does not keep the action type from being used. */
  readonly severity: 'error' | 'warning'
  /** In the document, with its own names. */
  readonly location: Location
  /** Given when it is the name of a member that is wrong and not its value. */
  readonly part?: 'name'
  readonly message: string
}
