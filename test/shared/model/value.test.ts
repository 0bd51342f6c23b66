import { describe, expect, it } from 'vitest'
import { isIntrinsic, shown, shownBriefly } from '#shared/model/value.ts'

describe('an intrinsic function', () => {
  it.each([
    [{ Ref: 'X' }],
    [{ Condition: 'X' }],
    [{ 'Fn::Sub': 'x' }],
    [{ 'Fn::ForEach::Loop': [] }],
    [{ Name: 'x', 'Fn::Transform': {} }],
    [{ 'Fn::ForEach::Loop': [], Name: 'x' }],
  ])('is %j', (value) => {
    expect(isIntrinsic(value)).toBe(true)
  })

  it.each([[undefined], [null], ['Ref'], [[]], [{}], [{ Name: 'x' }], [{ Ref: 'X', Name: 'x' }], [{ Fn: 'x' }]])(
    'is not %j',
    (value) => {
      expect(isIntrinsic(value)).toBe(false)
    },
  )
})

describe('a value on one line', () => {
  it('is a text as it is, and a function as its short tag', () => {
    expect([
      shown('text'),
      shown({ Ref: 'X' }),
      shown({ 'Fn::GetAtt': ['Role', 'Arn'] }),
      shown({ Name: 'x', 'Fn::Transform': { Name: 'M' } }),
      shown({ plain: 1 }),
    ]).toEqual(['text', '!Ref X', '!GetAtt Role.Arn', '!Transform {"Name":"M"}', '{"plain":1}'])
  })

  it('is cut where it is long', () => {
    expect(shownBriefly({ 'Fn::Sub': 'x'.repeat(100) })).toBe(`!Sub ${'x'.repeat(55)}…`)
  })
})
