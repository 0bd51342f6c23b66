/** What local keys may do, from the least to the most; each role may do what those before it may. */
export const roles = ['viewer', 'approver', 'operator', 'admin'] as const

export type Role = (typeof roles)[number]
