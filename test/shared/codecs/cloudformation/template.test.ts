import { describe, expect, it } from 'vitest'
import { applyChanges, type DocumentPipeline, type ReadDocument } from '#shared/codecs/codec.ts'
import { patchDocument, readDocument } from '#shared/codecs/index.ts'
import type { Json, JsonObject } from '#shared/model/json.ts'

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const templateOf = (Properties: unknown, rest: object = {}) =>
  pretty({ Resources: { Pipe: { Type: 'AWS::CodePipeline::Pipeline', Properties } }, ...rest })

function pipelineIn(document: ReadDocument): DocumentPipeline {
  const pipeline = document.pipelines[0]
  if (!pipeline) throw new Error(`no pipeline in ${document.text}`)
  return pipeline
}

const declarationOf = (properties: unknown) => pipelineIn(readDocument(templateOf(properties))).declaration

/** The text after an edit of the declaration. */
function edited(text: string, edit: (declaration: JsonObject) => JsonObject): string {
  const document = readDocument(text)
  const pipeline = pipelineIn(document)
  const after = edit(pipeline.declaration)
  const patched = applyChanges(text, patchDocument(document, pipeline, after))
  expect(pipelineIn(readDocument(patched)).declaration).toEqual(after)
  return patched
}

const sample = {
  Name: 'shop',
  RoleArn: { 'Fn::GetAtt': ['Role', 'Arn'] },
  ArtifactStore: { Type: 'S3', Location: { Ref: 'Bucket' }, EncryptionKey: { Id: 'k', Type: 'KMS' } },
  Stages: [
    {
      Name: 'Source',
      Actions: [
        {
          Name: 'Checkout',
          ActionTypeId: { Category: 'Source', Owner: 'AWS', Provider: 'S3', Version: 1 },
          Configuration: { S3Bucket: { Ref: 'Bucket' }, PollForSourceChanges: false },
          OutputArtifacts: [{ Name: 'Code' }],
          RunOrder: '1',
        },
      ],
    },
    { 'Fn::If': ['Tested', { Name: 'Test', Actions: [] }, { Ref: 'AWS::NoValue' }] },
  ],
}

describe('a declaration in a template', () => {
  it('has the API’s names and types', () => {
    expect(declarationOf(sample)).toEqual({
      name: 'shop',
      roleArn: { 'Fn::GetAtt': ['Role', 'Arn'] },
      artifactStore: { type: 'S3', location: { Ref: 'Bucket' }, encryptionKey: { id: 'k', type: 'KMS' } },
      stages: [
        {
          name: 'Source',
          actions: [
            {
              name: 'Checkout',
              actionTypeId: { category: 'Source', owner: 'AWS', provider: 'S3', version: '1' },
              configuration: { S3Bucket: { Ref: 'Bucket' }, PollForSourceChanges: 'false' },
              outputArtifacts: [{ name: 'Code' }],
              runOrder: 1,
            },
          ],
        },
        { 'Fn::If': ['Tested', { Name: 'Test', Actions: [] }, { Ref: 'AWS::NoValue' }] },
      ],
    })
  })

  it('has the text of every value where the template says it', () => {
    const text = templateOf(sample)
    const pipeline = pipelineIn(readDocument(text))
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    const type = ['stages', 0, 'actions', 0, 'actionTypeId'] as const
    expect(slice(pipeline.rangeOf([...type, 'version']))).toBe('1')
    expect(slice(pipeline.rangeOf([...type, 'version'], 'name'))).toBe('"Version"')
    expect(pipeline.locationAt(text.indexOf('"Checkout"') + 1)).toEqual(['stages', 0, 'actions', 0, 'name'])
    expect(pipeline.locationAt(text.indexOf('"AWS::NoValue"'))?.slice(0, 2)).toEqual(['stages', 1])
  })

  it('keeps the spelling of a number that stands for a text', () => {
    const text = templateOf({ Stages: [] }).replace('"Stages": []', '"Name": 1.10, "Stages": []')
    expect(pipelineIn(readDocument(text)).declaration).toEqual({ name: '1.10', stages: [] })
  })

  it('keeps what the API does not know, so that it is reported and survives', () => {
    const declaration = declarationOf({ Stages: [], Odd: { Inner: 1 }, name: 'small', 'Fn::Transform': { Name: 'x' } })
    expect(declaration).toEqual({ stages: [], odd: { Inner: 1 }, Name: 'small', 'Fn::Transform': { Name: 'x' } })
    expect(edited(templateOf({ Stages: [], Odd: 1, name: 'a' }), (all) => ({ ...all, stages: [{ name: 'A' }] }))).toBe(
      templateOf({ Stages: [{ Name: 'A' }], Odd: 1, name: 'a' }),
    )
  })

  it.each<[string, unknown]>([
    ['missing', undefined],
    ['nothing', null],
    ['a list', []],
  ])('is empty where the properties are %s, and can be filled', (_, properties) => {
    const text = templateOf(properties)
    expect(pipelineIn(readDocument(text)).declaration).toEqual({})
    expect(edited(text, () => ({ name: 'a' }))).toBe(templateOf({ Name: 'a' }))
  })
})

describe('what only a template says', () => {
  const properties = {
    Tags: [{ Key: 'a', Value: 1 }],
    Name: 'shop',
    DisableInboundStageTransitions: [{ StageName: 'Build', Reason: 'later' }],
    RestartExecutionOnUpdate: 'true',
    Stages: [],
  }

  it('stands under a member of its own, with its own names', () => {
    expect(declarationOf(properties)).toEqual({
      name: 'shop',
      stages: [],
      $cloudFormation: {
        Tags: [{ Key: 'a', Value: '1' }],
        DisableInboundStageTransitions: [{ StageName: 'Build', Reason: 'later' }],
        RestartExecutionOnUpdate: true,
      },
    })
    expect(Object.keys(declarationOf({ Stages: [] }))).toEqual(['stages'])
  })

  it('is changed, added and taken away where it stands', () => {
    const tags = (list: Json) => (all: JsonObject) => ({
      ...all,
      $cloudFormation: { ...(all.$cloudFormation as JsonObject), Tags: list },
    })
    expect(edited(templateOf(properties), tags([{ Key: 'a', Value: 'b' }]))).toBe(
      templateOf({ ...properties, Tags: [{ Key: 'a', Value: 'b' }] }),
    )
    expect(edited(templateOf({ Stages: [] }), tags([]))).toBe(templateOf({ Stages: [], Tags: [] }))
    const { Tags: _, ...others } = properties
    expect(
      edited(templateOf(properties), ({ $cloudFormation, ...all }) => {
        const { Tags: __, ...rest } = $cloudFormation as JsonObject
        return { ...all, $cloudFormation: rest }
      }),
    ).toBe(templateOf(others))
    expect(edited(templateOf(properties), ({ $cloudFormation: __, ...all }) => all)).toBe(
      templateOf({ Name: 'shop', Stages: [] }),
    )
  })
})

describe('artifact stores', () => {
  const store = (bucket: Json) => ({ Type: 'S3', Location: bucket })
  const entry = (region: Json, bucket: Json) => ({ Region: region, ArtifactStore: store(bucket) })
  const withStores = (list: Json) => ({ ArtifactStores: list, Stages: [] })

  it('are found by their Regions, also by those that are functions', () => {
    const list = [entry('us-east-1', 'a'), entry({ Ref: 'AWS::Region' }, 'b'), { 'Fn::If': ['c', entry('x', 'y'), 1] }]
    const text = templateOf(withStores(list))
    const pipeline = pipelineIn(readDocument(text))
    const opaque = JSON.stringify(list[2])
    expect(pipeline.declaration.artifactStores).toEqual({
      'us-east-1': { type: 'S3', location: 'a' },
      '{"Ref":"AWS::Region"}': { type: 'S3', location: 'b' },
      [opaque]: list[2],
    })
    const { start, end } = pipeline.rangeOf(['artifactStores', 'us-east-1', 'location'])
    expect(text.slice(start, end)).toBe('"a"')
    const name = pipeline.rangeOf(['artifactStores', 'us-east-1'], 'name')
    expect(text.slice(name.start, name.end)).toBe('"us-east-1"')
  })

  it('are changed, added and taken away one by one', () => {
    const list = [entry('us-east-1', 'a'), entry({ Ref: 'R' }, 'b'), { 'Fn::If': ['c', entry('x', 'y'), 1] }]
    const change = (how: (stores: JsonObject) => JsonObject) => (all: JsonObject) => ({
      ...all,
      artifactStores: how(all.artifactStores as JsonObject),
    })
    expect(
      edited(
        templateOf(withStores(list)),
        change((all) => ({ ...all, '{"Ref":"R"}': { type: 'S3', location: 'c' } })),
      ),
    ).toBe(templateOf(withStores([list[0] ?? null, entry({ Ref: 'R' }, 'c'), list[2] ?? null])))
    expect(
      edited(
        templateOf(withStores(list)),
        change((all) => ({ ...all, 'eu-west-1': { type: 'S3', location: 'c' } })),
      ),
    ).toBe(templateOf(withStores([...list, entry('eu-west-1', 'c')])))
    expect(
      edited(
        templateOf(withStores(list)),
        change((all) => Object.fromEntries(Object.entries(all).slice(1))),
      ),
    ).toBe(templateOf(withStores(list.slice(1))))
    expect(
      edited(templateOf({ Stages: [] }), (all) => ({ ...all, artifactStores: { a: { type: 'S3', location: 'b' } } })),
    ).toBe(templateOf({ Stages: [], ArtifactStores: [entry('a', 'b')] }))
  })

  it.each<[string, Json]>([
    ['a repeated Region', [entry('us-east-1', 'a'), entry('us-east-1', 'b')]],
    ['another member', [{ ...entry('us-east-1', 'a'), Odd: 1 }]],
    ['no Region', [{ ArtifactStore: store('a') }]],
    ['a text', ['us-east-1']],
    ['a function of its own', { 'Fn::If': ['c', [], []] }],
    ['a map, which CloudFormation does not take', { 'us-east-1': store('a') }],
  ])('stay as they are with %s', (_, list) => {
    const text = templateOf(withStores(list))
    expect(declarationOf(withStores(list)).artifactStores).toEqual(list)
    expect(edited(text, (all) => ({ ...all, name: 'x' }))).toBe(templateOf({ ...withStores(list), Name: 'x' }))
  })
})

describe('a configuration as JSON text', () => {
  const action = (Configuration: Json) => ({ Stages: [{ Name: 'A', Actions: [{ Name: 'x', Configuration }] }] })
  const configurationIn = (declaration: JsonObject) =>
    (declaration as { stages: { actions: { configuration: Json }[] }[] }).stages[0]?.actions[0]?.configuration

  it('is read as an object and written back as text', () => {
    const text = '{ "ProjectName": "p",   "Batch": true }'
    expect(configurationIn(declarationOf(action(text)))).toEqual({ ProjectName: 'p', Batch: 'true' })
    const set = (value: Json) => (all: JsonObject) => ({
      ...all,
      stages: [{ name: 'A', actions: [{ name: 'x', configuration: value }] }],
    })
    expect(edited(templateOf(action(text)), set({ ProjectName: 'q', Batch: 'true' }))).toBe(
      templateOf(action('{ "ProjectName": "q",   "Batch": true }')),
    )
  })

  it('stays a text where it is none, or a function', () => {
    expect(configurationIn(declarationOf(action('{ "ProjectName": ')))).toBe('{ "ProjectName": ')
    expect(configurationIn(declarationOf(action('{ "Ref": "X" }')))).toBe('{ "Ref": "X" }')
  })
})

describe('the spelling of a template', () => {
  it('stays where nothing was changed, also in what moves', () => {
    const text = `{"Resources": {"Pipe": {"Type": "AWS::CodePipeline::Pipeline", "Properties": {"Stages": [
  {"Name": "A", "Actions": [
    // what it is for
    {"Name": "x", "ActionTypeId": {"Category": "Build",  "Version": 1.0}, "RunOrder": "2"},
    {"Name": "y", "ActionTypeId": {"Category": "Build", "Version": 1}}
  ]},
  {"Name": "B", "Actions": []}
]}}}}`
    const after = edited(text, (all) => {
      const { stages } = all as { stages: { actions: JsonObject[] }[] }
      const [x, y] = stages[0]?.actions ?? []
      return {
        ...all,
        stages: [
          { ...stages[0], actions: [y ?? {}] },
          { ...stages[1], actions: [{ ...x, namespace: 'n' }] },
        ],
      } as JsonObject
    })
    expect(after).toBe(`{"Resources": {"Pipe": {"Type": "AWS::CodePipeline::Pipeline", "Properties": {"Stages": [
  {"Name": "A", "Actions": [
    {"Name": "y", "ActionTypeId": {"Category": "Build", "Version": 1}}
  ]},
  {"Name": "B", "Actions": [
    // what it is for
    {"Name": "x", "ActionTypeId": {"Category": "Build",  "Version": 1.0}, "RunOrder": "2", "Namespace": "n"}
  ]}
]}}}}`)
  })
})

describe('finding pipelines', () => {
  const pipeline = (Name: Json) => ({ Type: 'AWS::CodePipeline::Pipeline', Properties: { Name, Stages: [] } })

  it('finds several, each by its logical id, with the names that are literal', () => {
    const document = readDocument(
      pretty({ Resources: { A: pipeline('one'), B: { Type: 'AWS::S3::Bucket' }, C: pipeline({ Ref: 'Name' }) } }),
    )
    expect(document.pipelines.map(({ key, logicalId, name }) => [key, logicalId, name])).toEqual([
      ['A', 'A', 'one'],
      ['C', 'C', undefined],
    ])
  })

  it.each([
    ['without a version', { Resources: { A: pipeline('one') } }],
    ['in a loop', { Resources: { 'Fn::ForEach::P': ['X', ['a'], { A: pipeline('one') }] } }],
    ['in the file of another tool', { service: 'x', resources: { Resources: { A: pipeline('one') } } }],
  ])('finds one %s', (_, template) => {
    const document = readDocument(pretty(template))
    expect([document.format, document.pipelines.map(({ key }) => key)]).toEqual(['cloudformation-json', ['A']])
  })

  it('tells the other resources of CodePipeline and the names in the template', () => {
    const text = pretty({
      Parameters: { Branch: { Type: 'String' } },
      Conditions: { Tested: {} },
      Resources: {
        Hook: { Type: 'AWS::CodePipeline::Webhook', Properties: { TargetPipeline: 'one' } },
        Own: { Type: 'AWS::CodePipeline::CustomActionType' },
      },
    })
    const { template, format, problems } = readDocument(text)
    expect(template?.resources.map(({ logicalId, type, properties }) => [logicalId, type, properties])).toEqual([
      ['Hook', 'AWS::CodePipeline::Webhook', { TargetPipeline: 'one' }],
      ['Own', 'AWS::CodePipeline::CustomActionType', undefined],
    ])
    const range = template?.resources[0]?.rangeOf(['TargetPipeline'])
    expect(text.slice(range?.start, range?.end)).toBe('"one"')
    expect([template?.names('Parameters'), template?.names('Conditions'), template?.names('Mappings')]).toEqual([
      ['Branch'],
      ['Tested'],
      [],
    ])
    expect([format, problems.map(({ rule }) => rule)]).toEqual(['cloudformation-json', ['document-without-pipeline']])
  })

  it('says of a part of a template where it belongs', () => {
    const document = readDocument(pretty({ A: pipeline('one') }))
    expect([document.format, document.problems.map(({ message }) => message)]).toEqual([
      null,
      ['Put this resource under “Resources”: it is only a part of a template.'],
    ])
  })
})

describe('reading again', () => {
  it('keeps the identity of everything that a change did not touch', () => {
    const text = templateOf({ ...sample, Tags: [{ Key: 'a', Value: 'b' }] })
    const before = readDocument(text)
    const after = readDocument(text.replace('"Checkout"', '"Fetch"'), before)
    const [was, is] = [before, after].map((document) => pipelineIn(document).declaration as { stages: Json[] })
    expect(is?.stages[1]).toBe(was?.stages[1])
    expect(is?.stages[0]).not.toBe(was?.stages[0])
    expect(pipelineIn(readDocument(text.replace('"Stages"', ' "Stages"'), before)).declaration).toBe(was)
  })
})
