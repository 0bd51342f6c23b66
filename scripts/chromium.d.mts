/** The path of a Chromium, or `undefined` when there is none. */
export function findChromium(env?: Readonly<Record<string, string | undefined>>): string | undefined
/** The path of a Chromium, installed when there is none; throws with a sentence for people when that fails. */
export function needChromium(env?: Readonly<Record<string, string | undefined>>): string
