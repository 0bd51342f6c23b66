/** Exceptions that AWS documents and nothing on this machine can lead to, with the reason. */
export const unprovoked: readonly {
  readonly exception: string
  readonly operations: readonly string[]
  readonly reason: string
}[] = [
  {
    exception: 'ConcurrentModificationException',
    operations: [
      'CreateCustomActionType',
      'CreatePipeline',
      'DeleteCustomActionType',
      'DeletePipeline',
      'DeleteWebhook',
      'PutWebhook',
      'TagResource',
      'UntagResource',
    ],
    reason: 'Tags are changed in transactions of the database, one after the other.',
  },
  {
    exception: 'ConflictException',
    operations: ['OverrideStageCondition', 'RetryStageExecution', 'StartPipelineExecution', 'StopPipelineExecution'],
    reason: 'Commands to a pipeline wait for one another, so that it is never too busy for one.',
  },
  {
    exception: 'InvalidNextTokenException',
    operations: ['ListRuleTypes'],
    reason: 'Its input has no token.',
  },
  {
    exception: 'LimitExceededException',
    operations: ['UpdatePipeline'],
    reason: 'An update adds no pipeline to those that there are.',
  },
  {
    exception: 'RequestFailedException',
    operations: ['UpdateActionType'],
    reason: 'It stands for failures that AWS does not name; ours are told as InternalFailure.',
  },
]
