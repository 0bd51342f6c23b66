import type { Flow } from '#shared/graph/flow.ts'
import type { Location } from '#shared/model/location.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'

export type Severity = 'error' | 'warning' | 'info' | 'hint'

/** Where a declaration comes from: the API's own JSON, or a template, which says some things in another way. */
export type Dialect = 'api' | 'template'

/** What a rule found: where, and a sentence that says what to do. */
export interface Finding {
  readonly location: Location
  readonly message: string
  /** Whether the member's name is meant rather than its value. */
  readonly part?: 'name'
}

/** A check of what a declaration means. Values that are intrinsic functions are unknown and never guessed about. */
export interface Rule {
  /** Stable, kebab-case; what people write into their scripts. */
  readonly id: string
  readonly severity: Severity
  /** One sentence: what must hold. */
  readonly summary: string
  /** The page of the AWS documentation that states the rule. */
  readonly docs: string
  check(pipeline: Pipeline, flow: Flow): Iterable<Finding>
}

/** A finding with the rule that made it. */
export interface Problem extends Finding {
  readonly rule: string
  readonly severity: Severity
  readonly docs?: string
}
