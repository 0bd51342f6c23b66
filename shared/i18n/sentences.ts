import { sentences } from './zh-cn/sentences.ts'

/** The template of a sentence of the checks or the catalog in another language; itself where there is none. */
export function sentenceIn(language: string, template: string): string {
  return language.startsWith('zh') && Object.hasOwn(sentences, template) ? (sentences[template] ?? template) : template
}
