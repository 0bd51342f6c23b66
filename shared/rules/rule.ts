import type { ActionType } from '#shared/catalog/action-type.ts'
import type { Catalog } from '#shared/catalog/catalog.ts'
import type { RuleType } from '#shared/catalog/rule-type.ts'
import type { Flow } from '#shared/graph/flow.ts'
import type { VariableFlow } from '#shared/graph/references.ts'
import type { Action } from '#shared/model/action.ts'
import type { Position, StageRule } from '#shared/model/condition.ts'
import type { EditRequest } from '#shared/model/edit-request.ts'
import type { Json } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import type { Message } from '#shared/model/message.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'

export type Severity = 'error' | 'warning' | 'info' | 'hint'

/** A change that repairs what was found. Places count from where those of the finding count. */
export type Repair =
  | { readonly set: Location; readonly value: Json }
  | { readonly unset: Location }
  | { readonly rename: Location; readonly to: string }
  | { readonly edit: EditRequest }

/** One way to repair what was found; offered as a quick fix. */
export interface Fix {
  readonly title: Message
  readonly repairs: readonly Repair[]
}

/** What a rule found: where, and a sentence that says what to do. */
export interface Finding {
  readonly location: Location
  readonly message: Message
  /** Whether the member's name is meant rather than its value. */
  readonly part?: 'name'
  /** Where there is one obvious repair, just that one; several where somebody has to choose. */
  readonly fixes?: readonly Fix[]
  /** Instead of the rule's own. */
  readonly severity?: Severity
}

/** Which rules of notation hold: those of CodePipeline's API, or those of CloudFormation. */
export type Dialect = 'api' | 'cloudformation'

export interface RuleContext {
  readonly dialect: Dialect
  readonly catalog: Catalog
}

export interface PipelineContext extends RuleContext {
  readonly flow: Flow
  readonly variables: VariableFlow
}

/** What rules are about; the reference is ordered by it. */
export const topics = [
  'document',
  'shape',
  'structure',
  'artifacts',
  'action types',
  'configuration',
  'variables',
  'triggers',
  'conditions',
  'regions and roles',
  'secrets',
  'cloudformation',
  'good practice',
] as const
export type Topic = (typeof topics)[number]

/** What is said of a rule wherever it is spoken of. */
export interface RuleHead {
  /** Stable, kebab-case; what people write into their scripts. */
  readonly id: string
  readonly topic: Topic
  readonly severity: Severity
  /** One sentence: what must hold. */
  readonly summary: string
  /** Why, and what happens otherwise; a short paragraph. */
  readonly explanation: string
  /** The page of the AWS documentation that states the rule. */
  readonly docs: string
}

/** A check of a declaration as a whole. Values that are intrinsic functions are unknown and never guessed about. */
export interface PipelineRule extends RuleHead {
  check(pipeline: Pipeline, context: PipelineContext): Iterable<Finding>
}

/**
 * A check of one action by itself: it is looked at again only when that action changes. Places count from the action.
 * `type` is its entry of the catalog.
 */
export interface ActionRule extends RuleHead {
  checkAction(action: Action, type: ActionType | undefined, context: RuleContext): Iterable<Finding>
}

/** Where a rule of a stage's condition stands, and what happens when it does not hold. */
export interface StageRuleContext {
  readonly dialect: Dialect
  readonly position: Position
  /** `undefined` where the condition has none, or only CloudFormation knows it. */
  readonly result: string | undefined
}

/** A check of one rule of a stage's condition by itself. Places count from that rule. */
export interface StageRuleRule extends RuleHead {
  checkStageRule(rule: StageRule, type: RuleType | undefined, context: StageRuleContext): Iterable<Finding>
}

export type Rule = PipelineRule | ActionRule | StageRuleRule

/** A finding with the rule that made it, its places from the root of the declaration. */
export interface Problem extends Omit<Finding, 'fixes'> {
  readonly rule: string
  readonly severity: Severity
  readonly docs: string
  readonly fixes: readonly Suggestion[]
}

/** A fix as the edits that carry it out. */
export interface Suggestion {
  readonly title: Message
  readonly edits: readonly EditRequest[]
}
