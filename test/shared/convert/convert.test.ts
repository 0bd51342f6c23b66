import { describe, expect, it } from 'vitest'
import { readDocument } from '#shared/codecs/index.ts'
import { conversionTargets, convert, readSource, type Source, type SourcePipeline } from '#shared/convert/index.ts'
import { diffPipelines } from '#shared/diff/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { inWords } from '#shared/model/message.ts'
import { checkDocument } from '#shared/rules/index.ts'
import { realFiles } from '../diff/declarations.ts'
import { apiModel, strangersIn } from './api-model.ts'

function sourceIn(text: string): Source {
  const source = readSource(text)
  if ('fault' in source) throw new Error(source.fault)
  return source
}

function written(text: string, to: string, parameters: Readonly<Record<string, string>> = {}) {
  const source = sourceIn(text)
  const [pipeline] = source.pipelines
  if (!pipeline) throw new Error('There is no pipeline to convert.')
  return writtenFrom(source, pipeline, to, parameters)
}

function writtenFrom(
  source: Source,
  pipeline: SourcePipeline,
  to: string,
  parameters: Readonly<Record<string, string>> = {},
) {
  const target = conversionTargets.find(({ id }) => id === to)
  if (!target) throw new Error(`There is no target ${to}.`)
  const converted = convert(source, pipeline, target, parameters)
  if ('refused' in converted) return { refused: converted.refused.map((reason) => inWords(reason)) }
  return { text: converted.text, notes: converted.notes.map((note) => inWords(note)) }
}

const api = (declaration: JsonObject, beside: JsonObject = {}) => JSON.stringify({ pipeline: declaration, ...beside })

const template = `# who builds
Parameters:
  Branch: {Type: String, Default: main}
  Order: {Type: Number}
Conditions:
  Checked: !Equals [!Ref Branch, main]
Mappings:
  Projects: {us-east-1: {Name: shop}}
Resources:
  Pipe:
    Type: AWS::CodePipeline::Pipeline
    DependsOn: Bucket
    Properties:
      Name: shop
      RoleArn: !GetAtt Role.Arn
      RestartExecutionOnUpdate: true
      Stages:
        - Name: Source
          Actions:
            - Name: Checkout
              RunOrder: !Ref Order
              Configuration:
                BranchName: !Ref Branch # the one
                Project: !FindInMap [Projects, !Ref AWS::Region, Name]
        - !If [Checked, {Name: Check, Actions: []}, !Ref AWS::NoValue]
  Rest:
    Type: AWS::SNS::Topic
    Properties: {Version: 1.10}
`

describe('converting', () => {
  const declarations = realFiles('api-json', 'cfn').flatMap(([name, text]) => {
    const source = readSource(text)
    return 'fault' in source
      ? []
      : source.pipelines.map((one) => [`${name} ${one.logicalId ?? ''}`, source, one] as const)
  })

  describe.each(['codepipeline-json', 'cloudformation-json', 'cloudformation-yaml'])('to %s and back', (to) => {
    it.each(declarations)('keeps what a real pipeline says: %s', (_, source, pipeline) => {
      const { text = '' } = writtenFrom(source, pipeline, to)
      const there = sourceIn(text)
      const same = there.pipelines.find(({ logicalId }) => logicalId === pipeline.logicalId) ?? there.pipelines[0]
      const changes = diffPipelines(pipeline.declaration, same?.declaration ?? {})
      // The API has no words for what only a template says, and CloudFormation none for the version.
      const wordless = to === 'codepipeline-json' ? /^\/\$cloudFormation/ : /^\/version$/
      expect(changes.filter(({ path }) => !wordless.test(path))).toEqual([])
    })
  })

  it('writes a whole template in the other notation, and says which comments that costs', () => {
    const { text = '', notes } = written(template, 'cloudformation-json')
    expect(JSON.parse(text).Resources.Rest).toEqual({ Type: 'AWS::SNS::Topic', Properties: { Version: '1.10' } })
    expect(JSON.parse(text).Resources.Pipe.Properties.RoleArn).toEqual({ 'Fn::GetAtt': ['Role', 'Arn'] })
    expect(notes).toEqual(['Left out: the comment # who builds', 'Left out: the comment # the one'])
    const back = written(text, 'cloudformation-yaml')
    expect(back.text).toContain('RoleArn: !GetAtt Role.Arn')
    expect(back.notes).toEqual([])
  })

  it('leaves a text that is in the wanted form byte for byte', () => {
    expect(written(template, 'cloudformation-yaml')).toEqual({ text: template, notes: [] })
  })

  it('makes a template with one resource of a pipeline and its tags', () => {
    const declaration = { name: 'shop', version: 3, roleArn: 'arn', stages: [] }
    const { text = '', notes } = written(
      api(declaration, { tags: [{ key: 'team', value: 'a' }] }),
      'cloudformation-json',
    )
    expect(JSON.parse(text)).toEqual({
      AWSTemplateFormatVersion: '2010-09-09',
      Resources: {
        Pipeline: {
          Type: 'AWS::CodePipeline::Pipeline',
          Properties: { Name: 'shop', RoleArn: 'arn', Stages: [], Tags: [{ Key: 'team', Value: 'a' }] },
        },
      },
    })
    expect(notes).toEqual(['Left out, since there are no words for it: /version, 3.'])
  })

  it('says what the API has no words for, and keeps functions', () => {
    const { text = '', notes } = written(template, 'codepipeline-json')
    expect(JSON.parse(text).pipeline).toMatchObject({ roleArn: { 'Fn::GetAtt': ['Role', 'Arn'] } })
    expect(notes).toEqual([
      'Left out: 2 comments.',
      'Left out, since there are no words for it: /$cloudFormation/RestartExecutionOnUpdate, true.',
      'Left out, since there are no words for it: the resource’s DependsOn, Bucket.',
      'Not worked out: /roleArn, !GetAtt Role.Arn.',
      'Not worked out: /stages/0/actions/0/runOrder, !Ref Order.',
      'Not worked out: /stages/0/actions/0/configuration/BranchName, !Ref Branch.',
      'Not worked out: /stages/0/actions/0/configuration/Project, !FindInMap ["Projects",{"Ref":"AWS::Region"},"Name"].',
      'Not worked out: /stages/1, !If ["Checked",{"Name":"Check","Actions":[]},{"Ref":"AWS::No….',
    ])
  })

  it('leaves metadata aside and keeps the version', () => {
    const declaration = { name: 'shop', version: 3, roleArn: 'arn', stages: [] }
    const { text = '', notes } = written(api(declaration, { metadata: { created: 1 } }), 'codepipeline-json')
    expect([JSON.parse(text), notes]).toEqual([{ pipeline: declaration }, []])
  })

  it('works functions out with values of parameters, whole stages included', () => {
    const { text = '' } = written(template, 'codepipeline-json', { Order: '2' })
    expect(JSON.parse(text).pipeline.stages).toEqual([
      {
        name: 'Source',
        actions: [{ name: 'Checkout', runOrder: 2, configuration: { BranchName: 'main', Project: 'shop' } }],
      },
      { name: 'Check', actions: [] },
    ])
    const other = written(template, 'codepipeline-json', { Branch: 'dev', 'AWS::Region': 'eu-west-1' }).text ?? ''
    expect(JSON.parse(other).pipeline.stages).toEqual([
      {
        name: 'Source',
        actions: [
          {
            name: 'Checkout',
            runOrder: { Ref: 'Order' },
            configuration: { BranchName: 'dev', Project: { 'Fn::FindInMap': ['Projects', 'eu-west-1', 'Name'] } },
          },
        ],
      },
    ])
  })

  it('refuses parameters that are not there', () => {
    expect(written(template, 'terraform', { Nope: '1' })).toEqual({
      refused: ['There is no parameter named “Nope” in it. There is: Branch, Order.'],
    })
    expect(written(api({ stages: [] }), 'terraform', { A: '1' })).toEqual({
      refused: ['There is no parameter named “A” in it.'],
    })
  })

  const model = apiModel()
  it.runIf(model)('gives the API what it takes, but for functions that cannot be worked out', () => {
    const given = { 'AWS::Region': 'eu-west-1' }
    const texts = realFiles('api-json', 'cfn').flatMap(([, text]) => {
      const source = readSource(text)
      if ('fault' in source) return []
      return source.pipelines.map((one) => writtenFrom(source, one, 'codepipeline-json', source.template ? given : {}))
    })
    const sound = texts.filter(
      ({ text = '' }) => !checkDocument(readDocument(text)).some(({ severity }) => severity === 'error'),
    )
    expect(sound.length).toBeGreaterThan(5)
    const strangers = sound.flatMap(({ text = '' }) =>
      strangersIn(JSON.parse(text).pipeline, 'PipelineDeclaration', model ?? {}),
    )
    expect(strangers).toEqual([])
  })
})
