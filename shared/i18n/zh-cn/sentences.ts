import { conversion } from './conversion.ts'

/**
 * What the checks and the catalog say, in simplified Chinese, by the English template. A sentence that is missing here
 * is shown in English.
 */
export const sentences: Readonly<Record<string, string>> = { ...conversion }
