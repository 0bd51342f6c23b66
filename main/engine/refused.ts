import type { Rejection } from '#shared/execution/decide.ts'
import { fail, type Result } from '#shared/rpc/contract.ts'

/** What was not carried out, as a failure; its details hold the API's name for the reason. */
export function refused({ rejected, exception, message }: Rejection): Result<never> {
  switch (rejected) {
    case 'no-such-execution':
    case 'no-such-approval':
      return fail(rejected, message, { exception })
    case 'invalid':
    case 'no-such-stage':
    case 'not-stoppable':
    case 'too-many-executions':
    case 'not-latest':
    case 'not-retryable':
    case 'not-overridable':
    case 'cannot-roll-back':
    case 'outdated':
      return fail('bad-request', message, { exception })
  }
}

/** The failure for an execution that was never heard of. */
export function unknownExecution(id: string): Result<never> {
  return fail('no-such-execution', `There is no execution ${id}.`, { exception: 'PipelineExecutionNotFoundException' })
}

/** The failure for a pipeline that was never run here. */
export function unknownPipeline(name: string): Result<never> {
  return fail('not-found', `There is no pipeline “${name}” in the data folder.`, {
    exception: 'PipelineNotFoundException',
  })
}
