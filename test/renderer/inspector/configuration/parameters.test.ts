import { expect, it } from 'vitest'
import type { Json } from '#shared/model/json.ts'
import { parameterOfKind, readParameter, writeParameter } from '#renderer/inspector/configuration/parameters.ts'

const values: readonly Json[] = [
  '#{build.VERSION}',
  { 'Fn::GetArtifactAtt': ['Site', 'ObjectKey'] },
  { 'Fn::GetParam': ['Site', 'values.json', 'version'] },
  { 'Fn::GetParam': ['Site', 'values.json'] },
  { Ref: 'Something' },
  7,
]

it('tells where a value comes from', () => {
  expect(values.map(readParameter)).toEqual([
    { kind: 'text', text: '#{build.VERSION}' },
    { kind: 'artifact', artifact: 'Site', attribute: 'ObjectKey' },
    { kind: 'file', artifact: 'Site', file: 'values.json', key: 'version' },
    { kind: 'json', json: { 'Fn::GetParam': ['Site', 'values.json'] } },
    { kind: 'json', json: { Ref: 'Something' } },
    { kind: 'json', json: 7 },
  ])
})

it('writes every value as it was', () => {
  expect(values.map((value) => writeParameter(readParameter(value)))).toEqual(values)
})

it('keeps the artifact when a value comes from elsewhere in it', () => {
  const place = readParameter({ 'Fn::GetArtifactAtt': ['Site', 'URL'] })
  expect(parameterOfKind('file', place, 'Code')).toEqual({ kind: 'file', artifact: 'Site', file: '', key: '' })
  expect(parameterOfKind('artifact', readParameter('x'), 'Code')).toEqual({
    kind: 'artifact',
    artifact: 'Code',
    attribute: 'URL',
  })
})
