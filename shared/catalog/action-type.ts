import type { Field, Permission } from './field.ts'

export type Category = 'Source' | 'Build' | 'Test' | 'Deploy' | 'Invoke' | 'Approval' | 'Compute'
export type Owner = 'AWS' | 'ThirdParty' | 'Custom'

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
  /** Whether the service knows keys beside `fields`, or we do not know all of them: then no key is called unknown. */
  readonly fieldsOpen?: true
  /** Members of the declaration beside `configuration` that this type uses. */
  readonly members?: readonly ActionMember[]
  /** The configuration key that says most about one action of this type; shown on its card. */
  readonly headline?: string
  /** Output variables with a fixed name, and what they say. */
  readonly outputVariables: Readonly<Record<string, string>>
  /** Where the names of further output variables come from, in words; absent where there are none but the fixed ones. */
  readonly dynamicVariables?: string
  /** Whether it may run in another Region than the pipeline. */
  readonly crossRegion: boolean
  /** Whether the action may have a role of its own. */
  readonly actionRole: boolean
  /** Minutes after which the service fails the action. */
  readonly timeoutInMinutes?: number
  readonly permissions: readonly Permission[]
  /** Sizes that the service does not exceed, in words. */
  readonly limits?: readonly string[]
  /** What else is worth knowing before using it. */
  readonly notes?: readonly string[]
  /** Why new pipelines should not use it any more, and what to use instead. */
  readonly retired?: string
  /** How faithfully a local run performs it. */
  readonly local: Fidelity
  /** Pipeline types that may use it. */
  readonly pipelineTypes: readonly ('V1' | 'V2')[]
  /** True where it is not certain that a V1 pipeline may not use it. */
  readonly pipelineTypesUnconfirmed?: true
}

/** Declares an action type; exists so that an entry is checked where it is written. */
export function defineAction<const T extends ActionType>(type: T): T {
  return type
}

/** The key under which an action type is found: `Build/AWS/CodeBuild/1`. */
export function actionTypeKey(type: { category: string; owner: string; provider: string; version: string }): string {
  return `${type.category}/${type.owner}/${type.provider}/${type.version}`
}
