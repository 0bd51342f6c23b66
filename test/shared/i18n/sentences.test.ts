import { describe, expect, it } from 'vitest'
import { actionTypes, ruleTypes } from '#shared/catalog/index.ts'
import { fillingIn, sentenceIn } from '#shared/i18n/sentences.ts'
import { sentences } from '#shared/i18n/zh-cn/sentences.ts'
import { phrases } from '#shared/i18n/zh-cn/sentences/phrases.ts'
import { catalogTexts, schemaTexts, templates, wordsInCode } from './said.ts'

const english = new Set([...templates(), ...catalogTexts(), ...schemaTexts(), ...wordsInCode()])
const types = [...actionTypes, ...ruleTypes]
const titles = new Set(types.map(({ title }) => title))

describe('the sentences in simplified Chinese', () => {
  it('say all that the checks, the catalog and the schema say', () => {
    expect([...english].filter((text) => !Object.hasOwn(sentences, text))).toEqual([])
  })

  it('say nothing else', () => {
    expect(Object.keys(sentences).filter((text) => !english.has(text) && !titles.has(text))).toEqual([])
  })

  it('are filled in with the same values', () => {
    expect(differing(/\{\d+\}/g)).toEqual([])
  })

  it('name the same members, references and functions', () => {
    expect(differing(/“[a-z]+”|(?<=“)[A-Z]\w+[A-Z]\w+(?=”)|#\{[\w.{}]+\}|Fn::\w+|`[^`]+`/g)).toEqual([])
  })

  it('are never empty', () => {
    expect(Object.values(sentences).filter((text) => text.trim() === '')).toEqual([])
  })

  it('keep the provider in each title', () => {
    const without = types.filter(({ title, provider }) => !sentenceIn('zh-CN', title).includes(provider))
    expect(without.map(({ title }) => title)).toEqual([])
  })
})

describe('what sentences are filled in with', () => {
  it('is translated where it is words', () => {
    expect(fillingIn('zh-CN', 'there is no alias')).toBe('没有别名')
    expect(fillingIn('en', 'there is no alias')).toBe('there is no alias')
  })

  it('stays where it is a name, even one that is a word of the catalog', () => {
    expect(sentences).toHaveProperty('Environment')
    expect(fillingIn('zh-CN', 'Environment')).toBe('Environment')
    expect(Object.keys(phrases).filter((words) => !words.includes(' '))).toEqual([])
  })
})

/** The English of those sentences in which other things of a kind are found than in their translation. */
function differing(things: RegExp): readonly string[] {
  const found = (text: string) => (text.match(things) ?? []).sort().join(' ')
  return Object.entries(sentences).flatMap(([text, chinese]) => (found(text) === found(chinese) ? [] : [text]))
}
