import { expect, it } from 'vitest'
import { en } from '#shared/i18n/en.ts'
import { zhCn } from '#shared/i18n/zh-cn.ts'

it('has the same texts in both languages', () => {
  expect(Object.keys(zhCn).sort()).toEqual(Object.keys(en).sort())
})

it('fills the same things in', () => {
  const fillings = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()
  const filled = (catalog: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(catalog).map(([key, text]) => [key, fillings(text)]))
  expect(filled(zhCn)).toEqual(filled(en))
})

it('leaves no text empty', () => {
  expect([...Object.values(en), ...Object.values(zhCn)].filter((text) => text.trim() === '')).toEqual([])
})
