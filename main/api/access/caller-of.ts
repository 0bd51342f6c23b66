import type { Caller } from './caller.ts'
import type { Principal } from './principal.ts'

/** Whoever signed a request, as operations know it; nobody for the keys of a job that are good for its artifacts alone. */
export function callerOf(principal: Principal, account: string): Caller | undefined {
  if (principal.kind === 'role') {
    return { principal: `arn:aws:iam::${account}:user/${principal.role}`, role: principal.role }
  }
  const { jobId, mayReport } = principal.access
  if (!mayReport) return undefined
  return { principal: `arn:aws:sts::${account}:assumed-role/job/${jobId}`, role: 'viewer', jobId }
}
