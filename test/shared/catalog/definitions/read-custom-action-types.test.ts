import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { customActionTypeKey, isDefinition, readCustomActionTypes } from '#shared/catalog/index.ts'
import type { Json } from '#shared/model/json.ts'
import { toPointer } from '#shared/model/location.ts'
import { definition, property } from './definition.ts'

function fixture(name: string): Json {
  return JSON.parse(readFileSync(new URL(`../../../fixtures/action-types/${name}.json`, import.meta.url), 'utf8'))
}

function read(document: unknown, given?: Record<string, string>) {
  const result = readCustomActionTypes(document as Json, given)
  const found = result.ok ? result.warnings : result.problems
  return {
    keys: result.ok ? result.definitions.map(customActionTypeKey) : [],
    problems: found.map(({ severity, location, message }) => `${severity} ${toPointer(location)} ${message}`),
  }
}

/** The same definition as the API gives it back. */
function givenBack(owner: string) {
  const { category, provider, version, configurationProperties, ...rest } = definition({
    configurationProperties: [property('Project')],
  })
  return { id: { category, owner, provider, version }, actionConfigurationProperties: configurationProperties, ...rest }
}

function template(properties: unknown, parameters: unknown = {}) {
  return {
    Parameters: parameters,
    Resources: {
      Bucket: { Type: 'AWS::S3::Bucket' },
      Builder: { Type: 'AWS::CodePipeline::CustomActionType', Properties: properties },
    },
  }
}

const properties = {
  Category: 'Build',
  Provider: 'MyBuilder',
  Version: 1,
  InputArtifactDetails: { MinimumCount: '0', MaximumCount: '1' },
  OutputArtifactDetails: { MinimumCount: 0, MaximumCount: 1 },
}

describe('custom action types are read', () => {
  it.each([
    ['the input of create-custom-action-type', definition()],
    ['its output', { actionType: givenBack('Custom'), tags: [{ key: 'Team', value: 'A' }] }],
    [
      'the output of list-action-types, without those of others',
      { actionTypes: [givenBack('AWS'), givenBack('Custom')] },
    ],
    ['one entry of that', givenBack('Custom')],
    ['a list of definitions', [definition()]],
    ['a template', template(properties)],
  ])('from %s', (_, document) => {
    expect(read(document)).toEqual({ keys: ['Build/Custom/MyBuilder/1'], problems: [] })
  })

  it('to the same definition, whatever they come from', () => {
    const results = [
      givenBack('Custom'),
      template({
        ...properties,
        ConfigurationProperties: [{ Name: 'Project', Required: 'true', Key: 'false', Secret: false }],
      }),
    ]
    expect(results.map((document) => readCustomActionTypes(document as Json))).toEqual(
      results.map(() => ({
        ok: true,
        definitions: [definition({ configurationProperties: [property('Project')] })],
        warnings: [],
      })),
    )
  })

  it('from what AWS’s own pages and others have', () => {
    const url = 'Name a property in {Config:ProjectName}: there is none named “ProjectName”.'
    expect(read(fixture('created'))).toEqual({ keys: ['Build/Custom/My-Build-Provider-Name/1'], problems: [] })
    expect(read(fixture('input'))).toEqual({
      keys: ['Build/Custom/MyJenkinsProviderName/1'],
      problems: [`warning /settings/entityUrlTemplate ${url}`, `warning /settings/executionUrlTemplate ${url}`],
    })
    expect(read(fixture('listed')).keys).toEqual([
      'Build/Custom/MyJenkinsProviderName/1',
      'Test/Custom/MyJenkinsProviderName/1',
    ])
    expect(read(fixture('template'), { MyBuildProvider: 'Jenkins', MyJenkinsURL: 'https://ci/' })).toEqual({
      keys: ['Build/Custom/Jenkins/1', 'Test/Custom/Jenkins/1'],
      problems: [],
    })
  })

  it.each([[null], ['text'], [5], [[]], [{}], [{ pipeline: { stages: [] } }], [{ actionTypes: [] }], [[1]]])(
    'not from %j',
    (document) => {
      expect(read(document).problems).toEqual([
        'error  There is no custom action type here: expected the input of create-custom-action-type, the output of list-action-types, or a template.',
      ])
    },
  )

  it('not from a template without any', () => {
    expect(read({ Resources: {} }).problems).toEqual([
      'error  There is no AWS::CodePipeline::CustomActionType among the resources of this template.',
    ])
  })

  it('without ever failing, and only well-shaped ones', () => {
    const words = fc.constantFrom(
      'category',
      'provider',
      'version',
      'Build',
      'configurationProperties',
      'name',
      'id',
      'actionType',
      'actionTypes',
      'Resources',
      'Type',
      'AWS::CodePipeline::CustomActionType',
      'Properties',
      'Ref',
      'Fn::Sub',
    )
    const { json } = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        words,
        fc.boolean(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('json'), { maxLength: 3 }),
        fc.dictionary(words, tie('json'), { maxKeys: 5 }),
      ),
    }))
    fc.assert(
      fc.property(json, (document) => {
        const result = readCustomActionTypes(document as Json)
        expect(result.ok ? result.definitions.every(isDefinition) : result.problems.length > 0).toBe(true)
      }),
    )
  })
})

describe('everything that is wrong is told at once', () => {
  it('of the shape', () => {
    const { version: _, ...rest } = definition()
    const wrong = {
      ...rest,
      category: 'Compile',
      provider: 'my builder',
      owner: 'Custom',
      configurationProperties: Array.from({ length: 11 }, (__, i) => property(`P${i}`)),
      inputArtifactDetails: { minimumCount: 0, maximumCount: 6 },
    }
    expect(read(wrong).problems).toEqual([
      'error /version Add “version”: it is required here.',
      'error /owner Remove “owner”: CodePipeline knows no such member here.',
      'error /category Choose one of these for “category”: Source, Build, Deploy, Test, Invoke, Approval, Compute.',
      'error /provider Change “provider”: it must match ^[0-9A-Za-z_-]+$.',
      'error /configurationProperties Give “configurationProperties” at most 10 entries.',
      'error /inputArtifactDetails/maximumCount Give “maximumCount” a number of at most 5.',
    ])
  })

  it('of properties beside each other', () => {
    const configurationProperties = [
      property('A', { queryable: true, required: false }),
      property('B', { queryable: true }),
      property('A'),
    ]
    expect(read(definition({ configurationProperties })).problems).toEqual([
      'error /configurationProperties/2/name Rename this property: “A” is already taken.',
      'error /configurationProperties/1/queryable Make only one property queryable: “A” is already.',
      'error /configurationProperties/0/queryable Make “A” required and not secret, as a queryable property must be, or not queryable.',
    ])
  })

  it('of artifact counts', () => {
    const outputArtifactDetails = { minimumCount: 3, maximumCount: 1 }
    expect(read(definition({ outputArtifactDetails })).problems).toEqual([
      'error /outputArtifactDetails/maximumCount Make the maximum at least as large as the minimum, which is 3.',
    ])
  })

  it('of addresses, which do not keep the action type from being used', () => {
    const document = definition({
      configurationProperties: [property('Open'), property('Token', { secret: true })],
      settings: {
        entityUrlTemplate: 'https://ci/{Config:Open}/{Config:Token}',
        revisionUrlTemplate: 'https://ci/{Config:No}',
      },
    })
    expect(read(document)).toEqual({
      keys: ['Build/Custom/MyBuilder/1'],
      problems: [
        'warning /settings/entityUrlTemplate Make the property “Token” required and not secret: only then {Config:Token} is replaced.',
        'warning /settings/revisionUrlTemplate Name a property in {Config:No}: there is none named “No”.',
      ],
    })
  })

  it('of several definitions', () => {
    expect(read([definition(), definition({ version: '2' }), definition()]).problems).toEqual([
      'error /2 Give this another version: Build/Custom/MyBuilder/1 is already taken.',
    ])
  })

  it('at the places where the API has them in what it gives back', () => {
    const { id, ...rest } = givenBack('Custom')
    const actionType = {
      ...rest,
      id: { ...id, provider: 'a b' },
      actionConfigurationProperties: [{ name: 'P', required: true, key: true }],
    }
    expect(read({ actionType }).problems).toEqual([
      'error /actionType/id/provider Change “provider”: it must match ^[0-9A-Za-z_-]+$.',
      'error /actionType/actionConfigurationProperties/0/secret Add “secret”: it is required here.',
    ])
  })

  it('of an action type that belongs to others', () => {
    expect(read({ actionType: givenBack('ThirdParty') }).problems).toEqual([
      'error /actionType/id/owner This action type belongs to ThirdParty: only custom ones can be added.',
    ])
  })
})

describe('in a template', () => {
  it('parameters have their default, or what is given', () => {
    const document = template(
      { ...properties, Provider: { Ref: 'Name' } },
      { Name: { Type: 'String', Default: 'Own' } },
    )
    expect(read(document).keys).toEqual(['Build/Custom/Own/1'])
    expect(read(document, { Name: 'Given' }).keys).toEqual(['Build/Custom/Given/1'])
  })

  it('what is needed and not known is an error, what is not is left out', () => {
    const document = template(
      {
        ...properties,
        Provider: { Ref: 'Name' },
        Version: { 'Fn::ImportValue': 'version' },
        Settings: {
          EntityUrlTemplate: { 'Fn::Sub': '${Api}/x' },
          ExecutionUrlTemplate: { 'Fn::GetAtt': ['Api', 'Url'] },
        },
      },
      { Name: { Type: 'String' }, Api: { Type: 'String' } },
    )
    const at = '/Resources/Builder/Properties'
    expect(read(document).problems).toEqual([
      `error ${at}/Provider Give a value for “Name”: what stands here depends on it.`,
      `error ${at}/Version Write a plain value: what stands here only CloudFormation knows.`,
      `warning ${at}/Settings/EntityUrlTemplate Give a value for “Api”: what stands here depends on it.`,
      `warning ${at}/Settings/ExecutionUrlTemplate What stands here only CloudFormation knows; it was left out.`,
    ])
  })

  it('an entry of a list must be known', () => {
    const document = template({ ...properties, ConfigurationProperties: [{ 'Fn::If': ['A', {}, {}] }] })
    expect(read(document).problems).toEqual([
      'error /Resources/Builder/Properties/ConfigurationProperties/0 Write a plain value: what stands here only CloudFormation knows.',
    ])
  })

  it('names have capitals, and problems stand where they are', () => {
    const { Version: _, ...rest } = properties
    const document = template({ ...rest, version: '1', Provider: 'a b', ConfigurationProperties: [{ Name: 'P' }] })
    const at = '/Resources/Builder/Properties'
    expect(read(document).problems).toEqual([
      `error ${at}/version Write “version” with a capital: CloudFormation knows it only so.`,
      `error ${at}/Provider Change “Provider”: it must match ^[0-9A-Za-z_-]+$.`,
      `error ${at}/ConfigurationProperties/0/Required Add “Required”: it is required here.`,
      `error ${at}/ConfigurationProperties/0/Key Add “Key”: it is required here.`,
      `error ${at}/ConfigurationProperties/0/Secret Add “Secret”: it is required here.`,
    ])
  })

  it('properties may be missing altogether', () => {
    expect(read(template(undefined)).problems).toContain(
      'error /Resources/Builder/Properties/Category Add “Category”: it is required here.',
    )
  })
})
