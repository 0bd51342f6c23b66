/**
 * What CodePipeline tells of a pipeline, in its own words: statuses, names and ids are those of the API, times are ISO
 * 8601 in UTC.
 */

export interface PipelineOverview {
  readonly name: string
  readonly version?: number
  readonly pipelineType?: string
  readonly executionMode?: string
  readonly updated?: string
}

/** What goes on in a pipeline at the moment. */
export interface RemoteState {
  readonly pipelineName: string
  readonly pipelineVersion?: number
  readonly stages: readonly RemoteStage[]
}

export interface RemoteStage {
  readonly stageName: string
  /** Absent as long as nothing came to the stage. */
  readonly status?: string
  readonly pipelineExecutionId?: string
  /** Executions that wait at its entry, the first one first. */
  readonly waiting: readonly string[]
  readonly transition: RemoteTransition
  readonly conditions: readonly RemoteCondition[]
  readonly actions: readonly RemoteAction[]
  readonly retry?: { readonly attempt?: number; readonly trigger?: string }
}

/** The way into a stage. */
export interface RemoteTransition {
  readonly isEnabled: boolean
  readonly disabledReason?: string
  readonly lastChangedBy?: string
  readonly lastChangedAt?: string
}

export interface RemoteCondition {
  readonly position: 'beforeEntry' | 'onSuccess' | 'onFailure'
  readonly status?: string
  readonly rules: readonly RemoteRule[]
}

export interface RemoteRule {
  readonly ruleName: string
  readonly status?: string
  readonly summary?: string
  readonly error?: string
}

export interface RemoteAction {
  readonly actionName: string
  readonly status?: string
  readonly actionExecutionId?: string
  readonly summary?: string
  readonly error?: string
  readonly percentComplete?: number
  readonly lastStatusChange?: string
  readonly externalExecutionId?: string
  readonly externalExecutionUrl?: string
  readonly revisionId?: string
  readonly entityUrl?: string
  /** There while a manual approval waits; what an answer must bear. It is no credential: it is good for one answer. */
  readonly approvalToken?: string
}

export interface RemoteExecution {
  readonly pipelineExecutionId: string
  readonly status?: string
  readonly statusSummary?: string
  readonly startTime?: string
  readonly lastUpdateTime?: string
  readonly executionMode?: string
  readonly executionType?: string
  readonly trigger?: string
  readonly triggerDetail?: string
  readonly rollbackTarget?: string
  readonly sourceRevisions: readonly {
    readonly actionName: string
    readonly revisionId?: string
    readonly summary?: string
    readonly url?: string
  }[]
}

export interface RemoteActionExecution {
  readonly pipelineExecutionId?: string
  readonly actionExecutionId?: string
  readonly pipelineVersion?: number
  readonly stageName?: string
  readonly actionName?: string
  readonly status?: string
  readonly startTime?: string
  readonly lastUpdateTime?: string
  readonly summary?: string
  readonly error?: string
  readonly externalExecutionId?: string
  readonly externalExecutionUrl?: string
  readonly logStreamARN?: string
  readonly outputVariables?: Readonly<Record<string, string>>
}

/** A part of a list, newest first; the token asks for the next. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextToken?: string
}
