import { describe, expect, it } from 'vitest'
import { readDocument } from '#shared/codecs/index.ts'
import { checkDocument } from '#shared/rules/index.ts'

const pipeline = (provider: string, configuration = '') => `  Pipe:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      PipelineType: V2
      RoleArn: arn:aws:iam::123456789012:role/pipeline
      ArtifactStore: { Type: S3, Location: artifacts }
      Stages:
        - Name: Source
          Actions:
            - Name: Checkout
              ActionTypeId: { Category: Source, Owner: AWS, Provider: CodeCommit, Version: "1" }
              Configuration: { RepositoryName: shop, BranchName: main, PollForSourceChanges: false }
              OutputArtifacts: [{ Name: Code }]
        - Name: Build
          Actions:
            - Name: Make
              ActionTypeId: { Category: Build, Owner: Custom, Provider: ${provider}, Version: "1" }
              InputArtifacts: [{ Name: Code }]${configuration}
`
const definition = `  Furnace:
    Type: AWS::CodePipeline::CustomActionType
    Properties:
      Category: Build
      Provider: Furnace
      Version: "1"
      InputArtifactDetails: { MinimumCount: 1, MaximumCount: 1 }
      OutputArtifactDetails: { MinimumCount: 0, MaximumCount: 1 }
      ConfigurationProperties:
        - { Name: Job, Key: true, Required: true, Secret: false }
`
const hook = (authentication: string, action = 'Checkout') => `  Hook:
    Type: AWS::CodePipeline::Webhook
    Properties:
      TargetPipeline: !Ref Pipe
      TargetPipelineVersion: !GetAtt Pipe.Version
      TargetAction: ${action}
      Filters: [{ JsonPath: $.ref, MatchEquals: "refs/heads/{Branch}" }]
      ${authentication}
`
const hmac = 'Authentication: GITHUB_HMAC\n      AuthenticationConfiguration: { SecretToken: !Ref Token }'

function found(...resources: readonly string[]) {
  const text = `Resources:\n${resources.join('')}`
  return checkDocument(readDocument(text))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`)
}

describe('custom action types of a template', () => {
  it('hold for its pipelines', () => {
    expect(found(definition, pipeline('Furnace'))).toEqual([
      expect.stringMatching(/^configuration-required: Name: Make/),
    ])
    expect(found(definition, pipeline('Furnace', '\n              Configuration: { Job: x }'))).toEqual([])
    expect(found(definition, pipeline('Other'))).toEqual([])
  })

  it('are told what is wrong with them, where it stands', () => {
    const wrong = definition
      .replace('MaximumCount: 1 }', 'MaximumCount: 9 }')
      .replace('Category: Build', 'Category: Bild')
    expect(found(wrong, pipeline('Other'))).toEqual(['custom-action-type: Bild', 'custom-action-type: 9'])
  })

  it('may leave values to CloudFormation', () => {
    expect(found(definition.replace('Provider: Furnace', 'Provider: !Ref Provider'), pipeline('Other'))).toEqual([])
  })
})

describe('webhooks of a template', () => {
  it('are right as AWS shows them', () => {
    expect(found(hook(hmac), pipeline('Other'))).toEqual([])
  })

  it('need what goes with their authentication', () => {
    const none = 'Authentication: IP\n      AuthenticationConfiguration: {}'
    expect(found(hook(none), pipeline('Other'))).toEqual(['webhook: {}'])
  })

  it('start a pipeline at an action of its first stage', () => {
    expect(found(hook(hmac, 'Make'), pipeline('Other'))).toEqual(['webhook-target: Make'])
  })
})

describe('what starts a pipeline twice', () => {
  const rule = (source: string) => `  OnPush:
    Type: AWS::Events::Rule
    Properties:
      EventPattern: { source: [${source}], detail-type: [CodeCommit Repository State Change] }
      Targets:
        - { Arn: !Sub "arn:aws:codepipeline:\${AWS::Region}:\${AWS::AccountId}:\${Pipe}", Id: pipe }
`
  const warned = (...resources: readonly string[]) =>
    checkDocument(readDocument(`Resources:\n${resources.join('')}`)).filter(({ rule: id }) => id === 'double-start')
  const polled = pipeline('Other').replace(', PollForSourceChanges: false', '')

  it('is an event rule beside a source that is polled', () => {
    expect(warned(rule('aws.codecommit'), polled).map(({ message }) => message)).toEqual([
      'Set “PollForSourceChanges” of source “Checkout” to "false": “OnPush” starts the pipeline already, so that every change would start it twice.',
    ])
  })

  it('is nothing where the source is not polled, or the rule is about something else', () => {
    expect(warned(rule('aws.codecommit'), pipeline('Other'))).toEqual([])
    expect(warned(rule('aws.ecr'), polled)).toEqual([])
    expect(warned(polled)).toEqual([])
  })
})
