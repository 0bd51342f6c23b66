import type { ActionExecutionResult } from '@aws-sdk/client-codepipeline'
import type { ErrorDetails, PerformedAs } from '#shared/execution/events.ts'

/** What came of an action or a rule. The token of an open approval stands for its id, as AWS has it in PARALLEL mode. */
export function resultOf(
  {
    externalExecutionId,
    summary,
    error,
    fidelity,
  }: {
    readonly externalExecutionId?: string
    readonly summary?: string
    readonly error?: ErrorDetails
    readonly fidelity?: PerformedAs
  },
  token?: string,
): ActionExecutionResult {
  const id = token ?? externalExecutionId
  const told = summary ?? (fidelity === 'simulates' ? 'Simulated.' : undefined)
  return {
    ...(id !== undefined && { externalExecutionId: id }),
    ...(told !== undefined && { externalExecutionSummary: told }),
    ...(error && { errorDetails: { ...error } }),
  }
}
