import { describe, expect, it } from 'vitest'
import { actionTypeKey } from '#shared/catalog/action-type.ts'
import { actionTypes, findActionType } from '#shared/catalog/index.ts'

describe('the catalog', () => {
  it('has every entry once, under its own key', () => {
    expect(new Set(actionTypes.map(actionTypeKey)).size).toBe(actionTypes.length)
    for (const type of actionTypes) expect(findActionType(type)).toBe(type)
  })

  it('names the provider in every title, and gives no two entries the same', () => {
    expect(actionTypes.filter(({ title, provider }) => !title.includes(provider))).toEqual([])
    expect(new Set(actionTypes.map(({ title }) => title)).size).toBe(actionTypes.length)
  })

  it('bounds artifacts with the smaller number first', () => {
    for (const { inputs, outputs } of actionTypes) {
      expect(inputs[0]).toBeLessThanOrEqual(inputs[1])
      expect(outputs[0]).toBeLessThanOrEqual(outputs[1])
    }
  })

  it('heads a card only with a key that the type has', () => {
    expect(actionTypes.filter(({ headline, fields }) => headline !== undefined && !(headline in fields))).toEqual([])
  })

  it('gives choices to every field of choice, and tells nobody what is not sure', () => {
    for (const { fields } of actionTypes) {
      for (const field of Object.values(fields)) {
        expect(field.kind === 'choice' ? field.choices?.length : 1).toBeGreaterThan(0)
        expect(field.help).not.toContain('unconfirmed')
      }
    }
  })

  it('does not know what is not there', () => {
    expect(findActionType({ category: 'Build', owner: 'Custom', provider: 'Mine', version: '1' })).toBeUndefined()
    expect(findActionType({ category: 'Build', owner: undefined, provider: 'CodeBuild', version: '1' })).toBeUndefined()
  })
})
