/** What the inspector says. */
export const inspector = {} as const
