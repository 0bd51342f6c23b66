import type { en } from './en.ts'

type Plural<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** Names a text of the catalogs; those that count something go by their common beginning. */
export type TextKey = Plural<keyof typeof en>
