import type { canvas as english } from '../en/canvas.ts'

export const canvas = {} as const satisfies Record<keyof typeof english, string>
