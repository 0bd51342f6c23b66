import { expect, it } from 'vitest'
import { isThere, settled } from '#shared/model/settled.ts'

it('gives the text that stays what it is', () => {
  expect(settled('main')).toBe('main')
  expect(settled('a # b {c} $d')).toBe('a # b {c} $d')
})

it('gives nothing for what is replaced later, and for what is no text', () => {
  expect(settled('release-#{variables.Version}')).toBeUndefined()
  expect(settled('{{resolve:ssm:branch}}')).toBeUndefined()
  expect(settled({ Ref: 'Branch' })).toBeUndefined()
  expect(settled(true)).toBeUndefined()
  expect(settled(undefined)).toBeUndefined()
})

it('tells whether CloudFormation will leave a member out', () => {
  const nothing = { Ref: 'AWS::NoValue' }
  expect(isThere(undefined)).toBe(false)
  expect(isThere(nothing)).toBe(false)
  expect(isThere('main')).toBe(true)
  expect(isThere({ Ref: 'Branch' })).toBe(true)
  expect(isThere({ 'Fn::If': ['IsNew', 'main', nothing] })).toBeUndefined()
  expect(isThere({ 'Fn::If': ['IsNew', 'main', 'next'] })).toBe(true)
  expect(isThere({ 'Fn::If': ['IsNew', nothing, nothing] })).toBe(false)
})
