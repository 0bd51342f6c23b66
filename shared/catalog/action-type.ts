export type Category = 'Source' | 'Build' | 'Test' | 'Deploy' | 'Invoke' | 'Approval' | 'Compute'
export type Owner = 'AWS' | 'ThirdParty' | 'Custom'

/** One key of an action's `configuration`. On the wire every value is text; `kind` says how to ask for it. */
export interface Field {
  readonly label: string
  readonly kind: 'text' | 'choice' | 'number' | 'json' | 'list'
  readonly required: boolean
  /** In words, when the key is required only in some cases. */
  readonly requiredWhen?: string
  readonly choices?: readonly string[]
  /** What the service takes where the key is absent. */
  readonly default?: string
  readonly secret?: boolean
  readonly help: string
  /** True where AWS does not say it plainly: never a reason to call a document wrong. */
  readonly unconfirmed?: true
}

export type ActionMember =
  | 'commands'
  | 'environmentVariables'
  | 'outputVariables'
  | 'outputArtifactFiles'
  | 'timeoutInMinutes'

/** How faithfully the local engine performs an action of this type. */
export type Fidelity = 'runs' | 'simulates' | 'needs binding'

/** Everything Stagecraft knows of an action type: palette, inspector, checks and documentation read this one entry. */
export interface ActionType {
  readonly category: Category
  readonly owner: Owner
  readonly provider: string
  readonly version: string
  readonly title: string
  readonly description: string
  readonly docs: string
  /** Smallest and largest number of artifacts. */
  readonly inputs: readonly [number, number]
  readonly outputs: readonly [number, number]
  /** True where the bounds are our reading and not AWS's word, so that nobody is told they broke them. */
  readonly boundsUnconfirmed?: true
  readonly fields: Readonly<Record<string, Field>>
  /** Members of the declaration beside `configuration` that this type uses. */
  readonly members?: readonly ActionMember[]
  /** The configuration key that says most about one action of this type; shown on its card. */
  readonly headline?: string
  /** Output variables with a fixed name, and what they say. */
  readonly outputVariables: Readonly<Record<string, string>>
  /** How faithfully a local run performs it. */
  readonly local: Fidelity
  /** Pipeline types that may use it. */
  readonly pipelineTypes: readonly ('V1' | 'V2')[]
}

/** Declares an action type; exists so that an entry is checked where it is written. */
export function defineAction<const T extends ActionType>(type: T): T {
  return type
}

/** The key under which an action type is found: `Build/AWS/CodeBuild/1`. */
export function actionTypeKey(type: { category: string; owner: string; provider: string; version: string }): string {
  return `${type.category}/${type.owner}/${type.provider}/${type.version}`
}
