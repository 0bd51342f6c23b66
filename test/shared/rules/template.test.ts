import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#shared/codecs/index.ts'
import { toPointer } from '#shared/model/location.ts'
import { checkDocument } from '#shared/rules/index.ts'
import { realTemplates } from '#test/shared/codecs/cloudformation/templates.ts'

const head = `Resources:
  Pipe:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      PipelineType: V2
      RoleArn: !GetAtt Role.Arn
      ArtifactStore: {Type: S3, Location: !Ref Bucket}
`
const source = `        - Name: Source
          Actions:
            - Name: Checkout
              ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: 1}
              Configuration: {S3Bucket: !Ref Bucket, S3ObjectKey: a.zip, PollForSourceChanges: false}
              OutputArtifacts: [{Name: Code}]
`
const build = `        - Name: Build
          Actions:
            - Name: Compile
              ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: 1}
              Configuration: {ProjectName: !Ref Project}
              InputArtifacts: [{Name: Code}]
              RunOrder: "1"
`

/** What the checks say of a template: the rule, the place, the text that is marked, and what to do. */
function found(text: string): readonly (readonly string[])[] {
  return checkDocument(readDocument(text)).map(({ rule, location, range, message }) => [
    rule,
    toPointer(location),
    text.slice(range.start, range.end),
    message,
  ])
}

const withStages = (...stages: readonly string[]) => `${head}      Stages:\n${stages.join('')}`

describe('a template', () => {
  it('needs no name, and may leave numbers and texts to CloudFormation', () => {
    expect(found(withStages(source, build))).toEqual([])
  })

  it('may say what the API does not know, and nothing but that', () => {
    const more = (properties: string) => found(withStages(source, build) + properties)
    expect(
      more(`      RestartExecutionOnUpdate: "true"
      Tags: [{Key: a, Value: 1}]
      DisableInboundStageTransitions: [{StageName: Build, Reason: !Ref Why}]
`),
    ).toEqual([])
    expect(more('      Tags: [{Key: a}]\n      RestartExecutionOnUpdate: maybe\n')).toEqual([
      ['required-member', '/$cloudFormation/Tags/0/Value', '{Key: a}', 'Add “Value”: it is required here.'],
      [
        'value-type',
        '/$cloudFormation/RestartExecutionOnUpdate',
        'maybe',
        'Make “RestartExecutionOnUpdate” a truth value: it is a text.',
      ],
    ])
  })

  it('is told of its members in its own words', () => {
    const text = withStages(source, build)
      .replace('RoleArn: !GetAtt Role.Arn', 'roleArn: x')
      .replace('RunOrder', 'Order')
    expect(found(text)).toEqual([
      ['required-member', '/roleArn', 'PipelineType: V2', 'Add “RoleArn”: it is required here.'],
      [
        'unknown-member',
        '/RoleArn',
        'roleArn',
        'Write “RoleArn” for “roleArn”, which CodePipeline does not know here.',
      ],
      [
        'unknown-member',
        '/stages/1/actions/0/order',
        'Order',
        'Remove “Order”: CodePipeline knows no such member here.',
      ],
    ])
  })

  it('may have functions anywhere, and is told of what is around them', () => {
    const maybe = `        - !If [Tested, {Name: Test, Actions: []}, !Ref AWS::NoValue]
        - Name: Last
          Actions:
            - !If [Tested, {Name: 3}, !Ref AWS::NoValue]
            - Name: !Sub "\${AWS::StackName}-last"
              ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: !Ref Version}
              Configuration: !If [Tested, {ProjectName: [a]}, {ProjectName: b}]
              RunOrder: !Ref Order
              Region: ''
              InputArtifacts: [{Name: Code}]
`
    expect(found(withStages(source, maybe)).map(([rule, path]) => `${rule} ${path}`)).toEqual([
      'value-length /stages/2/actions/1/region',
    ])
  })

  it('is told of artifact stores by their Regions', () => {
    const stores = (list: string) =>
      found(
        withStages(source, build).replace(
          'ArtifactStore: {Type: S3, Location: !Ref Bucket}',
          `ArtifactStores: ${list}`,
        ),
      )
    const store = '{Type: S3, Location: bucket}'
    expect(
      stores(`[{Region: us-east-1, ArtifactStore: {Type: S3}}, {Region: !Ref AWS::Region, ArtifactStore: ${store}}]`),
    ).toEqual([
      ['required-member', '/artifactStores/us-east-1/location', '{Type: S3}', 'Add “Location”: it is required here.'],
    ])
    expect(
      stores(`[{Region: eu-west-1, ArtifactStore: ${store}}, {Region: eu-west-1, ArtifactStore: ${store}}]`),
    ).toEqual([
      [
        'artifact-store-regions',
        '/artifactStores',
        expect.stringContaining('[{Region: eu-west-1'),
        'Give every artifact store a Region of its own and an ArtifactStore, and nothing else.',
      ],
    ])
  })

  it('warns at the second of two members with one name, wherever in the template', () => {
    const text = `${withStages(source, build)}  Role: {Type: AWS::IAM::Role}\n  Role: {Type: AWS::IAM::Role}\n`
    const problems = checkDocument(readDocument(text))
    expect(problems.map(({ rule, severity, range }) => [rule, severity, range.start])).toEqual([
      ['duplicate-key', 'warning', text.lastIndexOf('Role: {')],
    ])
  })
})

describe('scalars that CloudFormation converts', () => {
  it('are errors in the API’s own JSON', () => {
    const type = { category: 'Source', owner: 'AWS', provider: 'S3', version: 1 }
    const action = { name: 'a', actionTypeId: type, configuration: { Extract: true }, runOrder: '1' }
    expect(
      found(JSON.stringify({ stages: [{ name: 'A', actions: [action] }] })).map(([rule, path]) => `${rule} ${path}`),
    ).toEqual(
      expect.arrayContaining([
        'value-type /stages/0/actions/0/actionTypeId/version',
        'value-type /stages/0/actions/0/configuration/Extract',
        'value-type /stages/0/actions/0/runOrder',
      ]),
    )
  })
})

describe('a text without a pipeline', () => {
  it.each<[string, string | null, string, string]>([
    ['', null, 'document-empty', ''],
    ['\n# only a comment\n', null, 'document-without-pipeline', ''],
    [
      'AWSTemplateFormatVersion: 2010-09-09\n',
      'cloudformation-yaml',
      'document-without-pipeline',
      'no resource of type',
    ],
    ['Resources:\n', 'cloudformation-yaml', 'document-without-pipeline', 'no resource of type'],
    ['{"Resources": {}}', 'cloudformation-json', 'document-without-pipeline', 'no resource of type'],
    ['stages:\n  - name: A\n', null, 'document-without-pipeline', 'Write this as JSON'],
    ['pipeline:\n  stages: []\n', null, 'document-without-pipeline', 'Write this as JSON'],
    ['Pipe:\n  Type: AWS::CodePipeline::Pipeline\n', null, 'document-without-pipeline', 'under “Resources”'],
    ['just words\n', null, 'document-without-pipeline', 'There is no pipeline here'],
    ['Resources:\n  {% if x %}\n  A: b\n', 'cloudformation-yaml', 'document-unrendered', 'Fill this in first'],
  ])('%j', (text, format, rule, message) => {
    const document = readDocument(text)
    expect([document.format, document.problems[0]?.rule, document.problems[0]?.severity]).toEqual([
      format,
      rule,
      'error',
    ])
    expect(document.problems[0]?.message).toContain(message)
  })

  it('is not taken for YAML where JSON is only broken', () => {
    const rules = (text: string) => readDocument(text).problems.map(({ rule }) => rule)
    expect(rules('{"Resources": {"A": {"Type": "AWS::CodePipeline::Pipeline",}}}')).toEqual(['json-syntax'])
    expect(rules('{"Resources": {"A": {"Type": "AWS::CodePipeline::Pipeline"}')).toContain('json-syntax')
  })
})

describe('YAML that looks like JSON', () => {
  const resource = '{Type: AWS::CodePipeline::Pipeline, Properties: {Name: !Sub a}}'

  it.each([
    `{Resources: {P: ${resource}}}`,
    `{"Resources": {"P": ${resource}}}`,
    `{"Resources": {"P": {"Type": 'AWS::CodePipeline::Pipeline'}}}`,
    `{"Resources": # comment\n {"P": {"Type": "AWS::CodePipeline::Pipeline"}}}`,
  ])('is read as such: %s', (text) => {
    const { format, pipelines } = readDocument(text)
    expect([format, pipelines.map(({ key }) => key)]).toEqual(['cloudformation-yaml', ['P']])
  })
})

interface Entry {
  readonly file: string
  readonly expected: string
}

/** Templates in which those who collected them found nothing wrong. */
function validTemplates(): ReadonlySet<string> {
  try {
    const index = new URL('../../../../shared/corpus/index.json', import.meta.url)
    const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Entry[] }
    return new Set(entries.flatMap(({ file, expected }) => (expected === 'valid' ? [file.replace('cfn/', '')] : [])))
  } catch {
    // Without the collection, two of those that come with the tests.
    return new Set([
      '015-aws-docs-aws-resource-codepipeline-pipeline.json',
      '105-aws-service-catalog-referenc-sc-product-deployment.yml',
    ])
  }
}

/** Something is wrong with these all the same. */
const wrongAllTheSame: ReadonlySet<string> = new Set([
  // CreateUpdate is no mode of a CloudFormation action, and ${AWS::StackName} stands in no Fn::Sub.
  '012-aws-cloudformation-templates-pipeline-multi-stage.yaml',
  // The role has no account, which AWS's own schema refuses.
  '052-cfn-lint-codepipeline-stage-actions.yaml',
  // The templates lie in an artifact that nobody makes and the actions do not take in.
  '095-aws-deployment-framework-pipeline-types-template.json',
])

describe('real templates', () => {
  const valid = validTemplates()

  it.each(realTemplates().filter(([name]) => valid.has(name) && !wrongAllTheSame.has(name)))(
    'have no error where nothing is wrong: %s',
    (_, text) => {
      expect(checkDocument(readDocument(text)).filter(({ severity }) => severity === 'error')).toEqual([])
    },
  )
})
