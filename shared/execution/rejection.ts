/** Why a command was not carried out. */
export interface Rejection {
  readonly rejected: RejectionCode
  /** What CodePipeline's API calls it. */
  readonly exception: string
  readonly message: string
}

/** Every reason, with the API's name for it. */
const exceptions = {
  invalid: 'ValidationException',
  'no-such-execution': 'PipelineExecutionNotFoundException',
  'no-such-stage': 'StageNotFoundException',
  'no-such-approval': 'InvalidApprovalTokenException',
  'not-stoppable': 'PipelineExecutionNotStoppableException',
  'too-many-executions': 'ConcurrentPipelineExecutionsLimitExceededException',
  'not-latest': 'NotLatestPipelineExecutionException',
  'not-retryable': 'StageNotRetryableException',
  'not-overridable': 'ConditionNotOverridableException',
  'cannot-roll-back': 'UnableToRollbackStageException',
  outdated: 'PipelineExecutionOutdatedException',
} as const

export type RejectionCode = keyof typeof exceptions

/** A rejection with the API's name for its reason, or a closer one. */
export function reject(rejected: RejectionCode, message: string, exception: string = exceptions[rejected]): Rejection {
  return { rejected, exception, message }
}

export function isRejection(value: object): value is Rejection {
  return 'rejected' in value
}
