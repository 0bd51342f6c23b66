import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { functionText, looksLikeFunction, readFunction } from '#renderer/inspector/function-text.ts'

it.each<[string, Json]>([
  ['!Ref Bucket', { Ref: 'Bucket' }],
  ['!Sub ${AWS::StackName}-site', { 'Fn::Sub': '${AWS::StackName}-site' }],
  ['!Join ["-", ["a", !Ref B]]', { 'Fn::Join': ['-', ['a', { Ref: 'B' }]] }],
  ['{"Fn::ImportValue": "x"}', { 'Fn::ImportValue': 'x' }],
])('reads %s', (text, value) => {
  expect(readFunction(text)).toEqual({ value })
})

it('says what is wrong with a text that is no function', () => {
  expect(readFunction('plain')).toEqual({ message: expect.stringContaining('!Ref') })
  expect(readFunction('!Join [a, ')).toEqual({ message: expect.any(String) })
})

it('writes functions as people do', () => {
  const values: Json[] = [
    { Ref: 'Bucket' },
    { 'Fn::GetAtt': ['Role', 'Arn'] },
    { 'Fn::Sub': 'one\ntwo\n' },
    { 'Fn::Sub': 'yes' },
    { 'Fn::Join': ['-', ['a', { Ref: 'B' }]] },
    { 'Fn::ForEach::X': [] },
  ]
  expect(values.map(functionText)).toEqual([
    '!Ref Bucket',
    '!GetAtt Role.Arn',
    '!Sub |\n  one\n  two',
    '!Sub yes',
    '!Join ["-",["a",{"Ref":"B"}]]',
    '!ForEach::X []',
  ])
})

it('tells a function from a text that only begins like one', () => {
  expect(['!Sub x', '{"Ref": "A"}', '!important', '! grep x', '#{a.b}', '{"a": 1}'].map(looksLikeFunction)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

const argument = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'grapheme-ascii' }),
    fc.integer(),
    fc.record({ Ref: fc.stringMatching(/^[A-Za-z:]{1,9}$/) }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value

it('reads every function back as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom('Fn::Sub', 'Fn::Join', 'Ref', 'Fn::If'), argument, (name, value) => {
      const made = { [name]: value }
      expect(readFunction(functionText(made))).toEqual({ value: made })
    }),
  )
})
