import { describe, expect, it } from 'vitest'
import { conversionTargets, convert, readSource } from '#shared/convert/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import { inWords } from '#shared/model/message.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { realDeclarations } from '../diff/declarations.ts'

function read(text: string) {
  const source = readSource(text)
  if ('fault' in source) throw new Error(source.fault)
  const [pipeline] = source.pipelines
  if (!pipeline) throw new Error('There is no pipeline in it.')
  return { source, pipeline }
}

function toTerraform(text: string) {
  const { source, pipeline } = read(text)
  const target = conversionTargets.find(({ id }) => id === 'terraform')
  const converted = target && convert(source, pipeline, target)
  if (!converted || 'refused' in converted) throw new Error('It could not be converted.')
  return { text: converted.text, notes: converted.notes.map((note) => inWords(note)) }
}

const role = 'arn:aws:iam::123456789012:role/pipeline'
const rule = {
  name: 'Alarm',
  ruleTypeId: { category: 'Rule', owner: 'AWS', provider: 'CloudWatchAlarm', version: '1' },
  configuration: { AlarmName: 'errors', WaitTime: '5' },
  timeoutInMinutes: 10,
}
const declaration: JsonObject = {
  name: 'shop',
  roleArn: role,
  pipelineType: 'V2',
  executionMode: 'QUEUED',
  artifactStores: {
    'us-east-1': { location: 'here', type: 'S3', encryptionKey: { id: 'key', type: 'KMS' } },
    'eu-west-1': { location: 'there', type: 'S3' },
  },
  variables: [{ name: 'Branch', defaultValue: 'main', description: 'The "one" with ${braces} and %{more}\n' }],
  triggers: [
    {
      providerType: 'CodeStarSourceConnection',
      gitConfiguration: {
        sourceActionName: 'Checkout',
        push: [{ tags: { includes: ['v*'] }, filePaths: { excludes: ['docs/**'] } }],
        pullRequest: [{ events: ['OPEN'], branches: { includes: ['main'] } }],
      },
    },
  ],
  stages: [
    {
      name: 'Source',
      actions: [
        {
          name: 'Checkout',
          actionTypeId: { category: 'Source', owner: 'AWS', provider: 'CodeStarSourceConnection', version: '1' },
          namespace: 'source',
          outputArtifacts: [{ name: 'Code' }],
          configuration: { BranchName: '#{variables.Branch}', 'Odd key': 'x' },
        },
      ],
    },
    {
      name: 'Build',
      beforeEntry: { conditions: [{ result: 'FAIL', rules: [rule] }] },
      actions: [
        {
          name: 'Lint',
          actionTypeId: { category: 'Compute', owner: 'AWS', provider: 'Commands', version: '1' },
          runOrder: 2,
          region: 'eu-west-1',
          roleArn: role,
          inputArtifacts: [{ name: 'Code' }],
          outputVariables: ['Version'],
          commands: ['npm ci', 'npm run lint -- --format "unix" --max-warnings 0 --cache --cache-location .cache'],
          outputArtifacts: [{ name: 'Report', files: ['report.txt'] }],
        },
      ],
      onSuccess: { conditions: [{ result: 'ROLLBACK', rules: [rule] }] },
      onFailure: { result: 'RETRY', retryConfiguration: { retryMode: 'ALL_ACTIONS' }, conditions: [{ rules: [rule] }] },
    },
  ],
}

describe('Terraform', () => {
  it('is written in the words of the provider, and says the same', async () => {
    const { text, notes } = toTerraform(JSON.stringify({ pipeline: declaration, tags: [{ key: 'team', value: 'a' }] }))
    expect(notes).toEqual([])
    await expect(text).toMatchFileSnapshot('../../fixtures/convert/shop.tf')
    expect(read(text).pipeline.declaration).toEqual({
      ...declaration,
      $cloudFormation: { Tags: [{ Key: 'team', Value: 'a' }] },
    })
    expect(toTerraform(text).text).toBe(text)
  })

  it('takes parameters for variables, and what only CloudFormation knows for some to be given', () => {
    const template = {
      Parameters: { Branch: { Type: 'String', Default: 'main', Description: 'Which' } },
      Resources: {
        ShopPipeline: {
          Type: 'AWS::CodePipeline::Pipeline',
          Properties: {
            Name: { 'Fn::Sub': 'shop-${Branch}-${AWS::Region}' },
            RoleArn: { 'Fn::GetAtt': ['PipelineRole', 'Arn'] },
            ArtifactStore: { Type: 'S3', Location: { 'Fn::Join': ['-', ['artifacts', { Ref: 'AWS::AccountId' }]] } },
            Stages: [{ 'Fn::If': ['A', {}, {}] }],
          },
        },
      },
    }
    const { text, notes } = toTerraform(JSON.stringify(template))
    expect(text).toBe(`variable "Branch" {
  description = "Which"
  default     = "main"
}

variable "pipeline_role_arn" {
  description = "{\\"Fn::GetAtt\\":[\\"PipelineRole\\",\\"Arn\\"]}"
}

data "aws_region" "current" {}

data "aws_caller_identity" "current" {}

resource "aws_codepipeline" "shop_pipeline" {
  name     = "shop-\${var.Branch}-\${data.aws_region.current.region}"
  role_arn = var.pipeline_role_arn

  artifact_store {
    location = "artifacts-\${data.aws_caller_identity.current.account_id}"
    type     = "S3"
  }
}
`)
    expect(notes).toEqual([
      'Left out, since there are no words for it: /stages/0, !If ["A",{},{}].',
      'Became a variable to be given: !GetAtt PipelineRole.Arn.',
    ])
  })

  it('is read with its expressions kept, and written with them again', () => {
    const { pipeline } = read(`
# a pipeline
resource "aws_codepipeline" "this" { // here
  count    = 1
  name     = "\${var.name}-pipeline" /* joined */
  role_arn = aws_iam_role.this["a"].arn

  artifact_store {
    location = local.buckets[0]
    type = "S3"
  }
  stage {
    name = "Source"
    action {
      name = "Checkout"
      category = "Source"
      owner = "AWS"
      provider = "S3"
      version = "1"
      output_artifacts = ["Code", var.more]
      run_order = 2
      configuration = {
        S3Bucket = aws_s3_bucket.this.id, "S3ObjectKey" : "code.zip"
        PollForSourceChanges = false # no
        Text = <<-EOT
          two
            lines
        EOT
        Policy = jsonencode({ a = "}", b = [1, 2] })
      }
    }
  }
  dynamic "stage" {
    for_each = var.stages
    content { name = stage.value }
  }
  tags = merge(local.tags, { "a" = "b" })
}
`)
    expect(pipeline.declaration).toEqual({
      name: { 'Fn::Terraform': '"${var.name}-pipeline"' },
      roleArn: { 'Fn::Terraform': 'aws_iam_role.this["a"].arn' },
      artifactStore: { location: { 'Fn::Terraform': 'local.buckets[0]' }, type: 'S3' },
      stages: [
        {
          name: 'Source',
          actions: [
            {
              name: 'Checkout',
              actionTypeId: { category: 'Source', owner: 'AWS', provider: 'S3', version: '1' },
              runOrder: 2,
              outputArtifacts: [{ name: 'Code' }, { name: { 'Fn::Terraform': 'var.more' } }],
              configuration: {
                S3Bucket: { 'Fn::Terraform': 'aws_s3_bucket.this.id' },
                S3ObjectKey: 'code.zip',
                PollForSourceChanges: false,
                Text: 'two\n  lines\n',
                Policy: { 'Fn::Terraform': 'jsonencode({ a = "}", b = [1, 2] })' },
              },
            },
          ],
        },
      ],
      $cloudFormation: { Tags: { 'Fn::Terraform': 'merge(local.tags, { "a" = "b" })' } },
    })
    expect(pipeline.notes.map((note) => inWords(note))).toEqual([
      'Left out, since a pipeline has nothing like it: count.',
      'Left out, since a pipeline has nothing like it: dynamic stage.',
    ])
    expect([pipeline.logicalId, isIntrinsic(pipeline.declaration.name)]).toEqual(['this', true])
  })

  it.each(['{', 'resource "aws_codepipeline" "a" {', 'resource "aws_codepipeline" "a" { name = "x\n}'])(
    'is not read where it makes no sense: %s',
    (text) => {
      expect(readSource(text)).toHaveProperty('fault')
    },
  )

  it.each(realDeclarations())('comes back from what it was written as: %s', (_, pipeline) => {
    const { text } = toTerraform(JSON.stringify({ pipeline }))
    const again = toTerraform(text).text
    // What was a function is an expression now, and needs no variable to be declared here.
    expect(resourceIn(again)).toBe(resourceIn(text))
  })
})

function resourceIn(text: string): string {
  return text.slice(text.indexOf('resource "aws_codepipeline"'))
}
