import { describe, expect, it } from 'vitest'
import { completionsAt } from '#shared/assist/index.ts'
import { readDocument } from '#shared/codecs/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { approval, build, pipeline, source, stage } from '#test/builders/pipeline.ts'

const base = pipeline(
  [
    stage('Build', [
      build({
        namespace: 'Built',
        outputArtifacts: [{ name: 'App' }],
        configuration: { ProjectName: 'shop', PrimarySource: 'Code' },
      }),
    ]),
    stage('Approve', [approval({ configuration: { CustomData: 'see' } })]),
  ],
  { variables: [{ name: 'Target', defaultValue: 'test' }] },
)

/** The completions at the bar in a text, which says `declaration` when the bar and what is before it on it is away. */
function offered(marked: string, declaration: JsonObject = base) {
  const offset = marked.indexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  const last = readDocument(JSON.stringify(declaration))
  return completionsAt(text, offset, last).map((completion) => ({
    ...completion,
    after: text.slice(0, completion.range.start) + completion.text + text.slice(completion.range.end),
  }))
}

const labels = (marked: string, declaration?: JsonObject) => offered(marked, declaration).map(({ label }) => label)
const inText = (declaration: JsonObject, from: string, to: string) => JSON.stringify(declaration).replace(from, to)

describe('what is offered in CodePipeline JSON', () => {
  it('are the members that are not there yet, required ones first', () => {
    const offers = offered('{"name":"shop","stages":[],"|"}', { name: 'shop', stages: [] })
    expect(offers.filter(({ rank }) => rank === 0).map(({ label }) => label)).toEqual(['roleArn'])
    expect(offers.map(({ label }) => label)).not.toContain('name')
    expect(offers.find(({ label }) => label === 'triggers')?.after).toBe('{"name":"shop","stages":[],"triggers": []}')
  })

  it('are the values of which there are a few, in place of what stands there', () => {
    expect(labels(inText(base, '"pipelineType":"V2"', '"pipelineType":"|V2"'))).toEqual(['V1', 'V2'])
    expect(offered(inText(base, '"pipelineType":"V2"', '"pipelineType":"|V2"'))[0]?.after).toBe(
      inText(base, '"pipelineType":"V2"', '"pipelineType":"V1"'),
    )
  })

  it('are the settings of the action type and their values', () => {
    expect(labels(inText(base, '"ProjectName":"shop"', '"ProjectName":"shop","Ba|"'))).toContain('BatchEnabled')
    const batch = inText(base, '"ProjectName":"shop"', '"ProjectName":"shop","BatchEnabled":"|"')
    expect(labels(batch)).toEqual(['true', 'false'])
  })

  it('are the providers that go with category and owner', () => {
    const providers = labels(inText(base, '"provider":"CodeBuild"', '"provider":"|"'))
    expect(providers).toContain('ECRBuildAndPublish')
    expect(providers).not.toContain('CodeCommit')
  })

  it('are artifacts in reach', () => {
    const two = pipeline([stage('Build', [build(), build({ name: 'Second', outputArtifacts: [{ name: 'Late' }] })])])
    expect(labels(inText(two, '"inputArtifacts":[{"name":"Code"}]', '"inputArtifacts":[{"name":"|"}]'))).toEqual([
      'Code',
    ])
    const none = pipeline([stage('Build', [build({ inputArtifacts: [] })])])
    expect(offered(inText(none, '"inputArtifacts":[]', '"inputArtifacts":[|]'), none)[0]?.text).toBe(
      '{\n  "name": "Code"\n}',
    )
  })

  it('are variables in reach behind #{', () => {
    const marked = inText(base, '"CustomData":"see"', '"CustomData":"see #{|"')
    expect(labels(marked)).toEqual(['#{variables.Target}', '#{codepipeline.PipelineExecutionId}', '#{Built.}'])
    const named = pipeline([stage('Build', [build({ configuration: { ProjectName: 'x' } })])], {
      stages: [
        stage('Source', [source({ namespace: 'Repo' })]),
        stage('Build', [build({ configuration: { ProjectName: 'x' } })]),
      ],
    })
    const offers = offered(inText(named, '"ProjectName":"x"', '"ProjectName":"a-#{Repo.|}-b"'), named)
    expect(offers.map(({ label }) => label)).toContain('#{Repo.CommitId}')
    expect(offers.find(({ label }) => label === '#{Repo.CommitId}')?.after).toContain('"a-#{Repo.CommitId}-b"')
  })

  it('are whole actions where one can stand', () => {
    const empty = pipeline([stage('Build', [])])
    const offers = offered(inText(empty, '"actions":[]', '"actions":[|]'), empty)
    const [codeBuild] = offers.filter(({ label }) => label.includes('CodeBuild'))
    expect(JSON.parse(codeBuild?.text ?? '')).toMatchObject({
      name: 'CodeBuild',
      configuration: { ProjectName: '' },
      inputArtifacts: [{ name: 'Code' }],
    })
    expect(offers.some(({ label }) => label.includes('CodeCommit'))).toBe(false)
  })

  it('are nothing outside of a pipeline', () => {
    expect(labels(`{"metadata":{"|"},"pipeline":${JSON.stringify(base)}}`)).toEqual([])
  })
})
