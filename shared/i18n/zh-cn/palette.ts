import type { palette as english } from '../en/palette.ts'

export const palette = {} as const satisfies Record<keyof typeof english, string>
