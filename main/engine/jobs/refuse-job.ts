import { fail, type Result } from '#shared/rpc/contract.ts'

/** The API's names for why a job operation is refused. */
export type JobException =
  | 'ActionTypeNotFoundException'
  | 'InvalidClientTokenException'
  | 'InvalidJobException'
  | 'InvalidJobStateException'
  | 'InvalidNonceException'
  | 'JobNotFoundException'
  | 'OutputVariablesSizeExceededException'
  | 'ValidationException'

/** A job operation that is not carried out. */
export function refuseJob(exception: JobException, message: string): Result<never> {
  const isUnknown = exception === 'JobNotFoundException' || exception === 'ActionTypeNotFoundException'
  return fail(isUnknown ? 'not-found' : 'bad-request', message, { exception })
}
