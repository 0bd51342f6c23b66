import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, project } from '#test/main/engine/bench.ts'
import { linesOf } from './run-events.ts'
import { stagecraft } from './stagecraft.ts'

describe('stagecraft run on a template', () => {
  it('runs a pipeline of a template, under its logical id where it has no name', async () => {
    const template = `Resources:
  Other: {Type: AWS::CodePipeline::Pipeline, Properties: {Name: other}}
  Shop:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Name: !Sub "\${AWS::StackName}-shop"
      RoleArn: !GetAtt Role.Arn
      ArtifactStore: {Type: S3, Location: !Ref Bucket}
      Tags: [{Key: team, Value: !Ref Team}]
      Stages:
        - Name: Source
          Actions:
            - Name: Get
              ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: 1}
              Configuration: {S3Bucket: b, S3ObjectKey: k.zip}
              OutputArtifacts: [{Name: Code}]
        - Name: Build
          Actions:
            - Name: Make
              ActionTypeId: {Category: Compute, Owner: AWS, Provider: Commands, Version: 1}
              Commands: [cat app.txt]
              InputArtifacts: [{Name: Code}]
`
    const file = project(template)
    const source = ['--source', `Source.Get=${join(file, '../source')}`]
    const args = ['run', file, '--pipeline', 'Shop', '--trust', '--data', folder(), '--json', ...source]
    const { code, stdout, stderr } = await stagecraft(args)
    expect([code, stderr]).toEqual([0, ''])
    expect(linesOf(stdout).at(-1)).toMatchObject({ status: 'Succeeded', pipelineName: 'Shop' })
  })

  it('asks at once for all that a part of a template leaves open, and takes it', async () => {
    const template = `Resources:
  Shop:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Name: shop
      RoleArn: !GetAtt Role.Arn
      ArtifactStore: {Type: S3, Location: !Ref Bucket}
      Stages:
        - Name: Source
          Actions:
            - Name: Get
              ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: "1"}
              Configuration: {S3Bucket: !ImportValue shared-drops, S3ObjectKey: !Ref Key}
              OutputArtifacts: [{Name: Code}]
        - Name: Deploy
          Actions:
            - Name: Copy
              ActionTypeId: {Category: Deploy, Owner: AWS, Provider: CodeDeploy, Version: "1"}
              Configuration: {ApplicationName: !Ref Application, DeploymentGroupName: live}
              InputArtifacts: [{Name: Code}]
`
    const file = project(template)
    const args = ['run', file, '--trust', '--data', folder(), '--source', `Source.Get=${join(file, '../source')}`]
    const asked = await stagecraft(args)
    expect([asked.code, asked.stderr]).toEqual([
      2,
      [
        'Export “shared-drops” of another stack has no value here: give one with --parameter shared-drops=VALUE, or in "parameters" of the bindings.',
        'Parameter “Key” has no value here: give one with --parameter Key=VALUE, or in "parameters" of the bindings.',
        'Parameter “Application” has no value here: give one with --parameter Application=VALUE, or in "parameters" of the bindings.',
        '',
      ].join('\n'),
    ])
    const given = ['shared-drops=drops', 'Key=app.zip', 'Application=shop'].flatMap((one) => ['--parameter', one])
    const { code, stderr } = await stagecraft([...args, ...given])
    expect([code, stderr]).toEqual([
      2,
      'Deploy.Copy: Deployment group “shop/live” is not bound: add it to "deploymentGroups" of the bindings.\n',
    ])
  })

  it('goes through transitions that a template disables, and says so', async () => {
    const template = `Resources:
  Shop:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      Name: shop
      PipelineType: V2
      RoleArn: arn:aws:iam::123456789012:role/shop
      ArtifactStore: {Type: S3, Location: shop-bucket}
      DisableInboundStageTransitions: [{StageName: Build, Reason: Not before Monday}]
      Stages:
        - Name: Source
          Actions:
            - Name: Get
              ActionTypeId: {Category: Source, Owner: AWS, Provider: S3, Version: "1"}
              Configuration: {S3Bucket: b, S3ObjectKey: k.zip}
              OutputArtifacts: [{Name: Code}]
        - Name: Build
          Actions:
            - Name: Make
              ActionTypeId: {Category: Compute, Owner: AWS, Provider: Commands, Version: "1"}
              Commands: [cat app.txt]
              InputArtifacts: [{Name: Code}]
`
    const file = project(template)
    const source = ['--source', `Source.Get=${join(file, '../source')}`]
    const { code, stderr } = await stagecraft(['run', file, '--trust', '--data', folder(), '--json', ...source])
    expect([code, stderr]).toEqual([
      0,
      'The template disables the transition into stage Build (“Not before Monday”): this run goes through it.\n',
    ])
  })

  it('works out the functions of a template, and takes its build project from there', async () => {
    const template = `Parameters:
  Greeting: {Type: String}
  Repository: {Type: String, Default: me/app}
Resources:
  Project:
    Type: AWS::CodeBuild::Project
    Properties:
      Name: !Sub "\${AWS::StackName}-build"
      Environment:
        Image: aws/codebuild/standard:7.0
        EnvironmentVariables:
          - {Name: GREETING, Value: !Ref Greeting}
          - {Name: ROLE, Value: !GetAtt Role.Arn}
          - {Name: OTHER, Value: !ImportValue other}
      Source:
        Type: CODEPIPELINE
        BuildSpec: !Sub |
          version: 0.2
          phases: {build: {commands: ['echo "<$GREETING> $ROLE $OTHER \${AWS::Region}"']}}
  Role: {Type: AWS::IAM::Role}
  Shop:
    Type: AWS::CodePipeline::Pipeline
    Properties:
      RoleArn: !GetAtt Role.Arn
      ArtifactStore: {Type: S3, Location: !Ref Bucket}
      Stages:
        - Name: Source
          Actions:
            - Name: Fetch
              ActionTypeId: {Category: Source, Owner: AWS, Provider: CodeStarSourceConnection, Version: 1}
              Configuration: {ConnectionArn: !GetAtt Connection.ConnectionArn, FullRepositoryId: !Ref Repository, BranchName: main}
              OutputArtifacts: [{Name: Code}]
        - Name: Build
          Actions:
            - Name: Make
              ActionTypeId: {Category: Build, Owner: AWS, Provider: CodeBuild, Version: 1}
              Configuration: {ProjectName: !Ref Project}
              InputArtifacts: [{Name: Code}]
  Connection: {Type: AWS::CodeConnections::Connection, Properties: {ConnectionName: hub}}
`
    const file = project(template, undefined, { projects: { 'local-build': { environment: { OTHER: 'bound' } } } })
    const args = ['run', file, '--trust', '--data', folder()]
    const without = await stagecraft(args)
    expect([without.code, without.stderr]).toEqual([
      2,
      'Parameter “Greeting” has no value here: give one with --parameter Greeting=VALUE, or in "parameters" of the bindings.\n',
    ])
    const unknown = await stagecraft([...args, '--parameter', 'Greeting=hi', '--parameter', 'Nope=1'])
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      'There is no parameter “Nope” in this document. There is: Greeting, Repository.\n',
    ])
    const { code, stderr } = await stagecraft([...args, '--parameter', 'Greeting=hello'])
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining('[Build/Make] <hello> arn:aws:iam:us-east-1:123456789012:Role bound us-east-1\n'),
    ])
  })
})
