import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#shared/codecs/index.ts'
import type { Json } from '#shared/model/json.ts'
import { toPointer } from '#shared/model/location.ts'
import { checkDocument } from '#shared/rules/index.ts'
import { largePipeline } from '#test/builders/large-pipeline.ts'

const role = 'arn:aws:iam::123456789012:role/pipeline'
const store = { type: 'S3', location: 'artifacts' }
const kind = (category: string, provider: string) => ({ category, owner: 'AWS', provider, version: '1' })
const source = (name = 'Checkout', artifact = 'Code') => ({
  name,
  actionTypeId: kind('Source', 'CodeCommit'),
  configuration: { RepositoryName: 'r', BranchName: 'main', PollForSourceChanges: 'false' },
  outputArtifacts: [{ name: artifact }],
})
const build = (name = 'Compile', more: object = {}) => ({
  name,
  actionTypeId: kind('Build', 'CodeBuild'),
  configuration: { ProjectName: 'p' },
  inputArtifacts: [{ name: 'Code' }],
  ...more,
})
const stage = (name: string, ...actions: unknown[]) => ({ name, actions })
const pipeline = (stages: unknown[], more: object = {}) => ({
  name: 'p',
  roleArn: role,
  artifactStore: store,
  pipelineType: 'V2',
  stages,
  ...more,
})

/** What the checks say of a declaration: the rule, the place, and the text that is marked. */
function found(declaration: unknown): readonly (readonly [string, string, string])[] {
  const text = JSON.stringify({ pipeline: declaration })
  return checkDocument(readDocument(text)).map(({ rule, location, range }) => [
    rule,
    toPointer(location),
    text.slice(range.start, range.end),
  ])
}

describe('a pipeline that the service accepts', () => {
  it('has no problem', () => {
    expect(found(pipeline([stage('Source', source()), stage('Build', build())]))).toEqual([])
  })
})

describe('the first rules', () => {
  it.each<[string, string, string, unknown]>([
    ['minimum-stages', '/stages', '[{', pipeline([stage('Source', source())])],
    [
      'source-stage-first',
      '/stages/0/actions/1/actionTypeId/category',
      '"Approval"',
      pipeline([
        stage('Source', source(), { name: 'Ok', actionTypeId: kind('Approval', 'Manual') }),
        stage('Build', build()),
      ]),
    ],
    [
      'source-stage-first',
      '/stages/0/actions',
      '[]',
      pipeline([stage('Source'), stage('Later', { name: 'Ok', actionTypeId: kind('Approval', 'Manual') })]),
    ],
    [
      'source-only-first',
      '/stages/1/actions/1/actionTypeId/category',
      '"Source"',
      pipeline([stage('Source', source()), stage('Build', build(), source('Again', 'More'))]),
    ],
    [
      'unique-stage-names',
      '/stages/2/name',
      '"Build"',
      pipeline([stage('Source', source()), stage('Build', build()), stage('Build', build())]),
    ],
    [
      'unique-action-names',
      '/stages/1/actions/1/name',
      '"Compile"',
      pipeline([stage('Source', source()), stage('Build', build(), build())]),
    ],
    [
      'input-artifact-count',
      '/stages/1/actions/0/inputArtifacts',
      '{"name',
      pipeline([stage('Source', source()), stage('Build', build('Compile', { inputArtifacts: undefined }))]),
    ],
    [
      'output-artifact-count',
      '/stages/1/actions/0/outputArtifacts',
      '[{"nam',
      pipeline([
        stage('Source', source()),
        stage('Approve', { name: 'Ok', actionTypeId: kind('Approval', 'Manual'), outputArtifacts: [{ name: 'X' }] }),
      ]),
    ],
    [
      'input-artifact-produced',
      '/stages/1/actions/0/inputArtifacts/0/name',
      '"Nowhere"',
      pipeline([
        stage('Source', source()),
        stage('Build', build('Compile', { inputArtifacts: [{ name: 'Nowhere' }] })),
      ]),
    ],
    [
      'input-artifact-produced',
      '/stages/1/actions/1/inputArtifacts/0/name',
      '"App"',
      pipeline([
        stage('Source', source()),
        stage(
          'Build',
          build('A', { outputArtifacts: [{ name: 'App' }] }),
          build('B', { inputArtifacts: [{ name: 'App' }] }),
        ),
      ]),
    ],
    [
      'unique-output-artifacts',
      '/stages/0/actions/1/outputArtifacts/0/name',
      '"Code"',
      pipeline([stage('Source', source(), source('Other')), stage('Build', build())]),
    ],
    [
      'one-artifact-store',
      '/artifactStore',
      '{"name',
      pipeline([stage('Source', source()), stage('Build', build())], { artifactStore: undefined }),
    ],
    [
      'one-artifact-store',
      '/artifactStores',
      '"artif',
      pipeline([stage('Source', source()), stage('Build', build())], { artifactStores: { 'us-east-1': store } }),
    ],
  ])('%s at %s', (rule, path, marked, declaration) => {
    expect(found(declaration).map(([id, at, text]) => [id, at, text.slice(0, marked.length)])).toEqual([
      [rule, path, marked],
    ])
  })

  it('take a run order after another for later', () => {
    const actions = [
      build('B', { runOrder: 2, inputArtifacts: [{ name: 'App' }] }),
      build('A', { runOrder: 1, outputArtifacts: [{ name: 'App' }] }),
    ]
    expect(found(pipeline([stage('Source', source()), stage('Build', ...actions)]))).toEqual([])
  })

  it('say nothing of action types that nobody here can know', () => {
    const custom = { name: 'Own', actionTypeId: { category: 'Build', owner: 'Custom', provider: 'Mine', version: '7' } }
    expect(found(pipeline([stage('Source', source()), stage('Build', custom)]))).toEqual([])
  })
})

describe('the shape', () => {
  const good = pipeline([stage('Source', source()), stage('Build', build())])
  it.each<[string, string, string, unknown]>([
    ['required-member', '/roleArn', '{"name', { ...good, roleArn: undefined }],
    ['unknown-member', '/colour', '"colour"', { ...good, colour: 'red' }],
    ['value-type', '/version', '"1"', { ...good, version: '1' }],
    ['value-choice', '/pipelineType', '"V3"', { ...good, pipelineType: 'V3' }],
    ['value-pattern', '/name', '"a b"', { ...good, name: 'a b' }],
    ['value-length', '/name', '""', { ...good, name: '' }],
    [
      'list-length',
      '/stages/1/actions/0/commands',
      '[]',
      pipeline([stage('Source', source()), stage('Build', build('C', { commands: [] }))]),
    ],
    [
      'value-range',
      '/stages/1/actions/0/runOrder',
      '0',
      pipeline([stage('Source', source()), stage('Build', build('C', { runOrder: 0 }))]),
    ],
    [
      'value-length',
      '/stages/1/actions/0/configuration/K',
      '"xxxx',
      pipeline([stage('Source', source()), stage('Build', build('C', { configuration: { K: 'x'.repeat(1001) } }))]),
    ],
  ])('%s at %s', (rule, path, marked, declaration) => {
    const problems = found(declaration).map(([id, at, text]) => [id, at, text.slice(0, marked.length)])
    expect(problems).toContainEqual([rule, path, marked])
  })

  it('is told all at once', () => {
    const broken = { name: 'a b', roleArn: 1, pipelineType: 'V2', stages: [{ name: '', actions: [{ name: 'A' }] }] }
    expect(found(broken).map(([id, at]) => `${id} ${at}`)).toEqual([
      'one-artifact-store /artifactStore',
      'value-pattern /name',
      'value-type /roleArn',
      'minimum-stages /stages',
      'value-length /stages/0/name',
      'required-member /stages/0/actions/0/actionTypeId',
    ])
  })

  it.each<[Json]>([[null], [3], ['x'], [{}], [[]], [[{}]], [{ Ref: 'X' }], [[{ 'Fn::If': ['C', {}, {}] }]]])(
    'survives stages that are %j',
    (stages) => {
      expect(() => found({ name: 'p', roleArn: role, artifactStore: store, stages })).not.toThrow()
    },
  )
})

describe('hints', () => {
  it('are told a hundred times of a kind, and no more', () => {
    const { pipeline: largest } = largePipeline()
    const counts = new Map<string, number>()
    for (const { rule } of checkDocument(readDocument(JSON.stringify(largest)))) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1)
    }
    expect(Object.fromEntries(counts)).toEqual({ 'artifact-used': 100, 'namespace-used': 100 })
  })
})

describe('a text that does not parse', () => {
  it('is told of its syntax alone', () => {
    expect(checkDocument(readDocument('{"stages": [')).map(({ rule }) => rule)).toEqual(['json-syntax', 'json-syntax'])
  })
})

interface Entry {
  readonly file: string
  readonly form: string
  readonly expected: string
}

const corpus = new URL('../../../../shared/corpus/', import.meta.url)

function corpusEntries(): readonly Entry[] {
  try {
    return (JSON.parse(readFileSync(new URL('index.json', corpus), 'utf8')) as { entries: Entry[] }).entries
  } catch {
    const fixtures = readdirSync(new URL('../../fixtures/api-json/', import.meta.url))
    return fixtures.map((name) => ({ file: `api-json/${name}`, form: 'fixture', expected: 'valid' }))
  }
}

describe('real pipelines', () => {
  it.each(corpusEntries().filter(({ form }) => form === 'api-json' || form === 'fixture'))(
    '$file is $expected',
    ({ file, form, expected }) => {
      const base = form === 'fixture' ? new URL('../../fixtures/', import.meta.url) : corpus
      const problems = checkDocument(readDocument(readFileSync(new URL(file, base), 'utf8')))
      expect(problems.some(({ severity }) => severity === 'error')).toBe(expected !== 'valid')
    },
  )
})
