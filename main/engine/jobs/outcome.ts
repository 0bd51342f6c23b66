import type { ActionWork, Outcome } from '../executor.ts'
import type { JobResult } from './job.ts'
import { takeOutputs } from './order.ts'

/** How an action ends with its last job. */
export async function outcomeOf(result: JobResult, work: ActionWork): Promise<Outcome> {
  switch (result.status) {
    case 'TimedOut':
      return { status: 'Failed', error: { code: 'JobFailed', message: 'Nobody waits for its job any more.' } }
    case 'Failed': {
      const { type, message, externalExecutionId } = result.failureDetails
      return {
        status: 'Failed',
        error: { code: type, message },
        ...(externalExecutionId !== undefined && { externalExecutionId }),
      }
    }
    case 'Succeeded': {
      const { executionDetails, outputVariables, currentRevision } = result
      const { summary, externalExecutionId } = executionDetails ?? {}
      return {
        status: 'Succeeded',
        ...(summary !== undefined && { summary }),
        ...(externalExecutionId !== undefined && { externalExecutionId }),
        ...(outputVariables && { outputVariables }),
        artifacts: await takeOutputs(work, currentRevision?.revision),
      }
    }
  }
}
