import { expect, it } from 'vitest'
import { resolveText } from '#shared/model/resolve-text.ts'

const parameters = new Map([
  ['Name', 'Jenkins'],
  ['Url', 'https://ci'],
])

it.each([
  ['plain', 'plain'],
  [5, '5'],
  [false, 'false'],
  [{ Ref: 'Name' }, 'Jenkins'],
  [{ 'Fn::Sub': '${Url}/job/${!Literal}/${Name}' }, 'https://ci/job/${Literal}/Jenkins'],
  [{ 'Fn::Sub': ['${Url}/${Own}', { Own: { Ref: 'Name' } }] }, 'https://ci/Jenkins'],
  [{ 'Fn::Join': ['/', [{ Ref: 'Url' }, 'job', { 'Fn::Sub': '${Name}' }]] }, 'https://ci/job/Jenkins'],
])('makes text of %j', (value, text) => {
  expect(resolveText(value, parameters)).toBe(text)
})

it.each([
  [{ Ref: 'Other' }],
  [{ Ref: 'toString' }],
  [{ 'Fn::Sub': '${Url}/${AWS::Region}' }],
  [{ 'Fn::Sub': '${Queue.Arn}' }],
  [{ 'Fn::Sub': [{ Ref: 'Name' }] }],
  [{ 'Fn::Join': ['/', { Ref: 'List' }] }],
  [{ 'Fn::Join': ['/', ['a', { 'Fn::ImportValue': 'b' }]] }],
  [{ 'Fn::GetAtt': ['Queue', 'Arn'] }],
  [{ Ref: 'Name', Other: 1 }],
  [['Name']],
  [null],
  [undefined],
])('leaves %j to CloudFormation', (value) => {
  expect(resolveText(value, parameters)).toBeUndefined()
})
