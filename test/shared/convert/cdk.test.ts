import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { conversionTargets, convert, readSource } from '#shared/convert/index.ts'
import { inWords } from '#shared/model/message.ts'
import { realFiles } from '../diff/declarations.ts'

function toCdk(text: string, logicalId?: string) {
  const source = readSource(text)
  if ('fault' in source) throw new Error(source.fault)
  const pipeline = source.pipelines.find((one) => logicalId === undefined || one.logicalId === logicalId)
  const target = conversionTargets.find(({ id }) => id === 'cdk-typescript')
  const converted = pipeline && target && convert(source, pipeline, target)
  if (!converted || 'refused' in converted) throw new Error('It could not be converted.')
  return { text: converted.text, notes: converted.notes.map((note) => inWords(note)) }
}

const template = `
Parameters:
  Branch: {Type: String, Default: main, MinLength: '1', AllowedValues: [main, 2]}
  Zones: {Type: CommaDelimitedList}
  Unused: {Type: String}
Conditions:
  OnMain: !Equals [!Ref Branch, main]
  Wanted: !And [!Condition OnMain, !Not [!Equals [!Ref AWS::Region, us-east-1]]]
Mappings:
  Names: {us-east-1: {Project: shop}}
Resources:
  ShopPipeline:
    Type: AWS::CodePipeline::Pipeline
    Condition: Wanted
    DependsOn: Policy
    Properties:
      Name: !Sub 'shop-\${Branch}'
      RoleArn: !GetAtt Role.Arn
      RestartExecutionOnUpdate: 'true'
      Tags: [{Key: team, Value: "it's"}]
      ArtifactStores:
        - Region: !Ref AWS::Region
          ArtifactStore: {Type: S3, Location: !ImportValue Store}
      Stages:
        - Name: Source
          Actions:
            - Name: !Join ['-', [a, !Ref Branch]]
              ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: 1}
              RunOrder: !Select [0, !Ref Zones]
              Configuration:
                Project: !FindInMap [Names, !Ref AWS::Region, Project]
                Odd key: !Cidr [10.0.0.0/16, 1, 8]
              OutputArtifacts: [{Name: Code}]
        - !If [OnMain, {Name: Main, Actions: []}, !Ref AWS::NoValue]
`

describe('CDK', () => {
  it('is a stack with everything that the pipeline asks for', async () => {
    const { text, notes } = toCdk(template)
    await expect(text).toMatchFileSnapshot('../../fixtures/convert/shop-stack.txt')
    expect(notes).toEqual([
      'Put something in the place of the resource Role: the stack does not have it.',
      'Left out, since there are no words for it: the resource’s DependsOn, Policy.',
    ])
  })

  it.each(realFiles('api-json', 'cfn'))('is TypeScript for every real pipeline: %s', (_, text) => {
    const source = readSource(text)
    const pipelines = 'fault' in source ? [] : source.pipelines
    const texts = pipelines.map(({ logicalId }) => toCdk(text, logicalId).text)
    expect(texts.map((one) => parseAst(one, { lang: 'ts' }).body.length)).toEqual(texts.map(() => 4))
  })
})
