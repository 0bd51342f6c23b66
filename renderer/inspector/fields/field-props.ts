import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'

/** What every field needs to know. */
export interface FieldProps {
  readonly label: string
  /** What is in the declaration now. */
  readonly value: Json | undefined
  /** Where it stands; problems of that place are told at the field, and the schema's description is its help. */
  readonly location: Location
  readonly help?: string | undefined
  /** A page that says more. */
  readonly docs?: string | undefined
  /** Further sentences for those who ask: what the value looks like, how long it may be. */
  readonly details?: readonly string[] | undefined
  readonly required?: boolean | undefined
  /** What the service takes where nothing is given. */
  readonly fallback?: string | undefined
  /** Why the value has no effect at the moment. */
  readonly unused?: string | undefined
  /** Whether references to variables are resolved in the value. */
  readonly hasVariables?: boolean | undefined
  /** For fields whose place tells what they are; the label is still there for those who cannot see it. */
  readonly isLabelHidden?: boolean | undefined
  /** Takes the text over instead of putting it at `location`; empty where the field was emptied. False: refused. */
  readonly onCommit?: ((text: string) => boolean | void) | undefined
}

/** What a field gives to the element that takes the input. */
export interface Control {
  readonly id: string
  readonly 'aria-labelledby'?: string
  readonly 'aria-label'?: string
  readonly 'aria-required'?: boolean
  readonly 'aria-invalid'?: boolean
  readonly 'aria-describedby'?: string | undefined
}
