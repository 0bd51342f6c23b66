import type { Right } from './right.ts'

/** What somebody may do: the same idea as the policies of IAM that AWS ships for CodePipeline. */
export const roles = ['viewer', 'approver', 'operator', 'admin'] as const
export type Role = (typeof roles)[number]

/** Who calls an operation. */
export interface Caller {
  /** As AWS writes it: an ARN. */
  readonly principal: string
  readonly role: Role
  /** There for somebody who works on jobs with the credentials of one: nothing else may be done with them. */
  readonly jobId?: string
}

const rights: Readonly<Record<Role, readonly Right[]>> = {
  viewer: ['read'],
  approver: ['read', 'approve'],
  operator: ['read', 'approve', 'operate'],
  admin: ['read', 'approve', 'operate', 'administer'],
}

export function mayCall({ role }: Caller, right: Right): boolean {
  return rights[role].includes(right)
}

/** The user of this machine, who may do everything. */
export function localCaller(account: string): Caller {
  return { principal: `arn:aws:iam::${account}:user/local`, role: 'admin' }
}
