import { sentences } from './zh-cn/sentences.ts'
import { phrases } from './zh-cn/sentences/phrases.ts'

/** The template of a sentence of the checks or the catalog in another language; itself where there is none. */
export function sentenceIn(language: string, template: string): string {
  return translated(sentences, language, template)
}

/**
 * What a sentence is filled in with, in another language: words of the catalog are translated, and names stay as they
 * are. No name can be taken for such words, for they have a blank among them.
 */
export function fillingIn(language: string, value: string): string {
  return translated(phrases, language, value)
}

function translated(chinese: Readonly<Record<string, string>>, language: string, text: string): string {
  return language.startsWith('zh') && Object.hasOwn(chinese, text) ? (chinese[text] ?? text) : text
}
