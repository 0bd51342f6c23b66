import type { inspector as english } from '../en/inspector.ts'

export const inspector = {} as const satisfies Record<keyof typeof english, string>
