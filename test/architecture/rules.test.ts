import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleHeads, rules } from '#shared/rules/index.ts'

const root = resolve(import.meta.dirname, '../..')
const checks = readdirSync(join(root, 'shared/rules/checks')).filter((name) => name !== 'index.ts')

describe('the checks', () => {
  it('are named after their files', () => {
    expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(checks.toSorted())
  })

  it('have a test each', () => {
    const tests = join(root, 'test/shared/rules/checks')
    expect(rules.map(({ id }) => id).filter((id) => !existsSync(join(tests, `${id}.test.ts`)))).toEqual([])
  })
})

describe('the rules of all kinds', () => {
  it('have different ids of small letters and hyphens', () => {
    const ids = ruleHeads.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('say what must hold and why in whole sentences', () => {
    const isSentence = (text: string) => /^\S.*\.$/s.test(text)
    const others = ruleHeads.filter(({ summary, explanation }) => !isSentence(summary) || !isSentence(explanation))
    expect(others.map(({ id }) => id)).toEqual([])
  })

  it('name a page of the documentation', () => {
    expect(ruleHeads.filter(({ docs }) => !docs.startsWith('https://docs.aws.amazon.com/'))).toEqual([])
  })

  it('belong to a topic of the reference', () => {
    expect(rules.filter((rule) => !ruleHeads.includes(rule))).toEqual([])
  })
})
