/** How a truth value is written in a configuration, whose values are all text. */
export const trueOrFalse = ['true', 'false'] as const
