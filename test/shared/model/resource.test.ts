import { describe, expect, it } from 'vitest'
import { readResource, resourceLocation } from '#shared/model/resource.ts'
import { webhookResourceSchema } from '#shared/model/schema/webhook-schema.ts'

const shape = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    version: { type: 'string' },
    kind: { enum: ['1', '2'] },
    count: { type: 'integer' },
    isOn: { type: 'boolean' },
    parts: { type: 'array', items: { type: 'object', properties: { key: { type: 'boolean' } } } },
  },
}
const parameters = new Map([['Count', '3']])
const read = (properties: Parameters<typeof readResource>[0]) => readResource(properties, shape, parameters)

describe('reading a resource', () => {
  it('takes the capitals off names, and makes of scalars what the API takes', () => {
    const properties = { Name: 'a', Version: 1, Kind: 2, Count: '4', IsOn: 'true', Parts: [{ Key: 'False' }] }
    expect(read(properties)).toEqual({
      value: { name: 'a', version: '1', kind: '2', count: 4, isOn: true, parts: [{ key: false }] },
      unknown: [],
      misspelled: [],
    })
  })

  it('leaves scalars that cannot be meant as they are', () => {
    expect(read({ Count: 'four', IsOn: 'yes', Name: null }).value).toEqual({ count: 'four', isOn: 'yes', name: null })
  })

  it('makes of functions what parameters tell', () => {
    expect(read({ Count: { Ref: 'Count' }, Name: { 'Fn::Sub': 'a-${Count}' } })).toEqual({
      value: { count: 3, name: 'a-3' },
      unknown: [],
      misspelled: [],
    })
  })

  it('leaves out members that only CloudFormation knows, and items in their place', () => {
    const item = { 'Fn::If': ['A', {}, { Ref: 'AWS::NoValue' }] }
    expect(
      read({ Name: { 'Fn::GetAtt': ['A', 'B'] }, Version: { Ref: 'AWS::NoValue' }, Parts: [item, { Key: true }] }),
    ).toEqual({
      value: { parts: [item, { key: true }] },
      unknown: [['name'], ['parts', 0]],
      misspelled: [],
    })
  })

  it('tells of names without their capital', () => {
    expect(read({ name: 'a', Parts: [{ key: true }] }).misspelled).toEqual([['name'], ['parts', 0, 'key']])
  })

  it('keeps the capitals that the API has too', () => {
    const properties = { AuthenticationConfiguration: { SecretToken: 'x' }, RegisterWithThirdParty: 'true' }
    expect(readResource(properties, webhookResourceSchema, parameters).value).toEqual({
      authenticationConfiguration: { SecretToken: 'x' },
      registerWithThirdParty: true,
    })
  })

  it('knows the way back to the template', () => {
    expect(resourceLocation(['parts', 0, 'key'])).toEqual(['Parts', 0, 'Key'])
  })
})
