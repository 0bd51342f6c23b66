import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '#shared/model/json.ts'
import { askedIn, isParameter, notAskedFor, resolve } from '#shared/resolve/index.ts'

const template: JsonObject = {
  Parameters: {
    Branch: { Type: 'String', Default: 'main' },
    Count: { Type: 'Number', Default: 3 },
    Name: { Type: 'String' },
    Zones: { Type: 'CommaDelimitedList', Default: 'a, b,c' },
    Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/images/latest' },
  },
  Mappings: { Sizes: { 'us-east-1': { Build: 'small' }, 'eu-west-1': { Build: 'large' } } },
  Conditions: {
    OnMain: { 'Fn::Equals': [{ Ref: 'Branch' }, 'main'] },
    IsNamed: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Name' }, ''] }] },
    Both: { 'Fn::And': [{ Condition: 'OnMain' }, { Condition: 'IsNamed' }] },
    Either: { 'Fn::Or': [{ Condition: 'IsNamed' }, { Condition: 'OnMain' }] },
    Circle: { 'Fn::Not': [{ Condition: 'Circle' }] },
  },
}

const none = { Ref: 'AWS::NoValue' }

describe('working out functions', () => {
  it.each<readonly [Json, Json]>([
    [{ Ref: 'Branch' }, 'main'],
    [{ Ref: 'Count' }, '3'],
    [{ Ref: 'Zones' }, ['a', 'b', 'c']],
    [{ Ref: 'AWS::AccountId' }, '123456789012'],
    [{ Ref: 'AWS::Partition' }, 'aws'],
    [{ 'Fn::Sub': '${Branch}-${AWS::Region}.${AWS::URLSuffix}' }, 'main-us-east-1.amazonaws.com'],
    [{ 'Fn::Sub': ['${A}/${!B}', { A: { Ref: 'Branch' } }] }, 'main/${B}'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'Branch' }, none, 1]] }, 'a-main-1'],
    [{ 'Fn::Join': [',', { Ref: 'Zones' }] }, 'a,b,c'],
    [{ 'Fn::Select': ['1', { 'Fn::Split': ['/', 'owner/name'] }] }, 'name'],
    [{ 'Fn::FindInMap': ['Sizes', { Ref: 'AWS::Region' }, 'Build'] }, 'small'],
    [{ 'Fn::FindInMap': ['Sizes', 'nowhere', 'Build', { DefaultValue: 'tiny' }] }, 'tiny'],
    [{ 'Fn::If': ['OnMain', 'yes', { 'Fn::GetAtt': ['A', 'Arn'] }] }, 'yes'],
    [{ 'Fn::If': ['Either', { a: 1 }, none] }, { a: 1 }],
    [{ 'Fn::ToJsonString': { a: { Ref: 'Branch' } } }, '{"a":"main"}'],
    [{ 'Fn::Length': { Ref: 'Zones' } }, 3],
    [[{ 'Fn::If': ['OnMain', none, 'b'] }, 'c'], ['c']],
    [{ a: { 'Fn::If': ['OnMain', none, 'b'] }, c: 1 }, { c: 1 }],
  ])('gives for %j the value %j', (value, expected) => {
    expect(resolve(value, template, {})).toEqual(expected)
  })

  it.each<readonly [Json, Json]>([
    [{ Ref: 'Name' }, { Ref: 'Name' }],
    [{ Ref: 'Image' }, { Ref: 'Image' }],
    [{ 'Fn::GetAtt': ['Role', 'Arn'] }, { 'Fn::GetAtt': ['Role', 'Arn'] }],
    [{ 'Fn::Sub': '${Branch}-${Bucket}-${!x}' }, { 'Fn::Sub': 'main-${Bucket}-${!x}' }],
    [
      { 'Fn::Sub': ['${A}${B}', { A: 'a', B: { 'Fn::GetAtt': ['R', 'Arn'] } }] },
      { 'Fn::Sub': ['a${B}', { B: { 'Fn::GetAtt': ['R', 'Arn'] } }] },
    ],
    [{ 'Fn::Join': ['', [{ Ref: 'Branch' }, { Ref: 'Bucket' }]] }, { 'Fn::Join': ['', ['main', { Ref: 'Bucket' }]] }],
    [{ 'Fn::If': ['Both', { Ref: 'Branch' }, none] }, { 'Fn::If': ['Both', 'main', none] }],
    [{ 'Fn::If': ['Circle', 'a', 'b'] }, { 'Fn::If': ['Circle', 'a', 'b'] }],
    [
      { 'Fn::Transform': { Name: 'X' }, a: { Ref: 'Branch' } },
      { 'Fn::Transform': { Name: 'X' }, a: { Ref: 'Branch' } },
    ],
  ])('leaves what it cannot know: %j', (value, expected) => {
    expect(resolve(value, template, {})).toEqual(expected)
  })

  it('takes the values that are given', () => {
    const given = { Name: 'shop', Branch: 'dev', 'AWS::Region': 'cn-north-1' }
    const value = [{ 'Fn::Sub': '${Name}:${AWS::Partition}' }, { 'Fn::If': ['Both', 'both', 'not both'] }]
    expect(resolve(value, template, given)).toEqual(['shop:aws-cn', 'not both'])
  })

  it('keeps what holds no function', () => {
    const value = { a: [{ b: 'c' }] }
    expect(resolve(value, template, {})).toBe(value)
  })

  it('knows which names can be given', () => {
    const names = ['Branch', 'AWS::Region', 'AWS::NoValue', 'Bucket']
    expect(names.map((name) => isParameter(name, template))).toEqual([true, true, false, false])
  })
})

describe('working out functions for a local run', () => {
  const deployed: JsonObject = {
    ...template,
    Resources: {
      Bucket: { Type: 'AWS::S3::Bucket' },
      Named: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Sub': '${Branch}-files' } } },
      Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'runner' } },
      Topic: { Type: 'AWS::SNS::Topic' },
      Repository: { Type: 'AWS::CodeCommit::Repository', Properties: { RepositoryName: 'shop' } },
      Loop: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { Ref: 'Loop' } } },
    },
  }

  it.each<readonly [Json, Json]>([
    [{ Ref: 'Bucket' }, 'Bucket'],
    [{ Ref: 'Named' }, 'main-files'],
    [{ 'Fn::GetAtt': ['Named', 'Arn'] }, 'arn:aws:s3:::main-files'],
    [{ 'Fn::GetAtt': 'Role.Arn' }, 'arn:aws:iam:us-east-1:123456789012:runner'],
    [{ Ref: 'Topic' }, 'arn:aws:sns:us-east-1:123456789012:Topic'],
    [{ 'Fn::GetAtt': ['Repository', 'Name'] }, 'shop'],
    [{ 'Fn::Sub': '${Repository.Name}/${AWS::StackName}' }, 'shop/local'],
    [{ Ref: 'Loop' }, 'Loop'],
    [{ Ref: 'Nowhere' }, { Ref: 'Nowhere' }],
    [{ 'Fn::GetAtt': ['Nowhere', 'Arn'] }, { 'Fn::GetAtt': ['Nowhere', 'Arn'] }],
    [{ 'Fn::ImportValue': 'x' }, { 'Fn::ImportValue': 'x' }],
  ])('gives for %j the value %j', (value, expected) => {
    expect(resolve(value, deployed, {}, { isLocal: true })).toEqual(expected)
  })

  it('names what is still asked for and can be given, also what a part of a template does not declare', () => {
    const resources = { Resources: { Bucket: { Type: 'AWS::S3::Bucket' } }, ...template }
    const written = [
      { Ref: 'Name' },
      { 'Fn::Sub': '${Image}-${Bucket}-${Elsewhere}-${AWS::StackName}-${Macro::It}' },
      { 'Fn::Sub': ['${Own}', { Own: { 'Fn::ImportValue': 'shop-table' } }] },
    ]
    expect(askedIn(resolve(written, resources, {}), resources)).toEqual([
      { kind: 'parameter', name: 'Name' },
      { kind: 'parameter', name: 'Image' },
      { kind: 'parameter', name: 'Elsewhere' },
      { kind: 'export', name: 'shop-table' },
    ])
  })

  it('takes values for exports of other stacks, and refuses those that nothing asks for', () => {
    const exported = { 'Fn::ImportValue': { 'Fn::Sub': '${Branch}-topic' } }
    const asking = { ...template, Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: { Name: exported } } } }
    expect(resolve(exported, asking, { 'main-topic': 'arn:it' })).toBe('arn:it')
    expect(resolve(exported, asking, {})).toEqual({ 'Fn::ImportValue': 'main-topic' })
    expect(notAskedFor({ Branch: 'dev', 'dev-topic': 'x', 'main-topic': 'y' }, asking)).toEqual(['main-topic'])
    expect(notAskedFor({ Name: 'x' }, asking)).toEqual([])
  })
})
