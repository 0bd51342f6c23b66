import { describe, expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import { artifact, execute as perform } from '../executors/work.ts'
import { folder } from '../bench.ts'
import { artifactOf, fixture, simulate, simulateAll, simulatedAction } from './simulate.ts'

const role = 'arn:aws:iam::123456789012:role/stacks'
const settings = { StackName: 'site', RoleArn: role, TemplatePath: 'Code::template.yml' }
const update: JsonObject = { ...settings, ActionMode: 'CREATE_UPDATE' }
const bucket = 'Resources:\n  Site:\n    Type: AWS::S3::Bucket\n'

const deploy = (template: string, more: JsonObject = {}, files: Readonly<Record<string, string>> = {}) =>
  simulate('CloudFormation', { ...update, ...more }, { 'template.yml': template, ...files })

describe('a CloudFormation action', () => {
  it('takes a real template, and hands on its outputs with what is only here', async () => {
    const { told, dataFolder } = await simulateAll(
      [
        simulatedAction(
          'CloudFormation',
          'Deploy',
          {
            ...update,
            Capabilities: 'CAPABILITY_NAMED_IAM',
            TemplateConfiguration: 'Code::config/prod.json',
            ParameterOverrides: JSON.stringify({
              S3ArtifactBucketId: { 'Fn::GetArtifactAtt': ['Code', 'BucketName'] },
              RepositoryName: { 'Fn::GetParam': ['Code', 'names.json', 'repository'] },
            }),
            OutputFileName: 'outputs.json',
          },
          { outputArtifacts: [{ name: 'Outputs' }] },
        ),
      ],
      {
        'template.yml': fixture('035-dmsp-aws-prototype-templates-codepipeline-ui.yaml'),
        'config/prod.json': JSON.stringify({
          Parameters: { CodeStarConnectionArn: 'arn:aws:x', CodeBuildProjectName: 'build', RepositoryName: 'unused' },
          Tags: { team: 'web' },
          StackPolicy: { Statement: [{ Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' }] },
        }),
        'names.json': '{"repository": "ui"}',
      },
    )
    const outputs = {
      CodePipelineRoleArn: 'local-CodePipelineRole-Arn',
      CodePipelineId: 'local-CodePipeline',
      CodePipelineVersion: 'local-CodePipeline-Version',
    }
    expect(told('Deploy')).toEqual({
      status: 'Succeeded',
      fidelity: 'simulates',
      summary:
        'Simulated: AWS CloudFormation was not called; it would make or update stack site with 2 resources of Code::template.yml.',
      variables: outputs,
      mistakes: [],
    })
    const { 'outputs.json': text = '' } = await artifactOf(dataFolder, 'Outputs')
    expect(JSON.parse(text)).toEqual(outputs)
  })

  it('works out outputs from parameters, mappings, conditions and the names that the template gives', async () => {
    const { variables } = await deploy(
      `Parameters:
  Env: { Type: String, Default: test }
Mappings:
  Sizes: { test: { Size: small } }
Conditions:
  IsLive: !Equals [!Ref Env, live]
Resources:
  Site:
    Type: AWS::S3::Bucket
    Properties: { BucketName: !Sub 'site-\${Env}' }
  Topic: { Type: AWS::SNS::Topic }
Outputs:
  Bucket: { Value: !Ref Site }
  Arn: { Value: !GetAtt Site.Arn }
  Size: { Value: !FindInMap [Sizes, !Ref Env, Size] }
  Stack: { Value: !Sub '\${AWS::StackName} in \${AWS::Region}' }
  Topic: { Value: !Ref Topic }
  Zone: { Value: !Select [0, !GetAZs ''] }
  Live: { Condition: IsLive, Value: never }
`,
    )
    expect(variables).toEqual({
      Bucket: 'site-test',
      Arn: 'arn:aws:s3:::site-test',
      Size: 'small',
      Stack: 'site in us-east-1',
      Topic: 'local-Topic',
      Zone: 'local-Zone',
    })
  })

  it('hands its outputs to later actions by their namespace', async () => {
    const { of } = await simulateAll(
      [
        simulatedAction('CloudFormation', 'Deploy', update, { namespace: 'Stack' }),
        {
          name: 'Say',
          actionTypeId: { category: 'Compute', owner: 'AWS', provider: 'Commands', version: '1' },
          commands: ['echo "it is #{Stack.Name}"'],
          inputArtifacts: [{ name: 'Code' }],
        },
      ],
      { 'template.yml': `${bucket}Outputs:\n  Name: { Value: !Ref Site }\n` },
    )
    expect(of('Say').log('stdout')).toBe('it is local-Site\n')
  })

  it('makes no output artifact without a name for its file', async () => {
    const more = { outputArtifacts: [{ name: 'Outputs' }] }
    const { mistakes } = await simulate('CloudFormation', update, { 'template.yml': bucket }, more)
    expect(mistakes).toEqual(['Output artifact Outputs was not produced.'])
  })

  it('tells the stack its Region', async () => {
    const { outcome } = await perform('CloudFormation', {
      configuration: { ...settings, ActionMode: 'CREATE_UPDATE' },
      region: 'eu-central-1',
      inputs: [
        await artifact('Code', { 'template.yml': `${bucket}Outputs:\n  Where: { Value: !Ref 'AWS::Region' }\n` }),
      ],
    })
    expect(outcome).toMatchObject({ status: 'Succeeded', outputVariables: { Where: 'eu-central-1' } })
  })

  it('fails for a template that is not there, and says what is nearly its name', async () => {
    const { status, mistakes } = await simulate('CloudFormation', update, { 'Template.yml': bucket })
    expect({ status, mistakes }).toEqual({
      status: 'Failed',
      mistakes: [
        'There is no file “template.yml” in artifact Code. There is “Template.yml”, which is spelled differently.',
      ],
    })
  })

  it('fails for a template that does not parse, at its place', async () => {
    const yaml = await deploy('Resources:\n  Site: [\n')
    const json = await deploy('{\n  "Resources": {\n    "Site": { "Type": "AWS::S3::Bucket", }\n  }\n}')
    const commented = await deploy('{\n  // mine\n  "Resources": { "Site": { "Type": "AWS::S3::Bucket" } }\n}')
    expect(yaml.mistakes[0]).toMatch(/^Code::template\.yml:\d:\d+: /)
    expect(json.mistakes[0]).toMatch(/^Code::template\.yml:3:\d+: /)
    expect(commented.mistakes).toEqual(['Code::template.yml:2:3: Remove the comment: JSON has none.'])
  })

  it('fails for everything that makes a template none, all at once', async () => {
    const { mistakes } = await deploy(`AWSTemplateFormatVersion: 2011-01-01
Extras: {}
Parameters:
  Size: { Type: Text }
Resources:
  my-bucket: { Type: AWS::S3::Bucket }
  Nothing: {}
  Odd: { Type: Bucket, Propertys: {} }
  Api: { Type: AWS::Serverless::Api }
Outputs:
  Name: { Description: no value }
`)
    expect(mistakes).toEqual([
      'Code::template.yml:1:27: The only version of templates is "2010-09-09".',
      'Code::template.yml:2:1: A template has no section “Extras”.',
      'Code::template.yml:4:17: There is no parameter type “Text”.',
      'Code::template.yml:6:3: The name of resource my-bucket has only letters and digits.',
      'Code::template.yml:7:3: Resource Nothing needs a Type.',
      'Code::template.yml:8:16: There is no resource type “Bucket”.',
      'Code::template.yml:8:24: A resource has no member “Propertys”.',
      'Code::template.yml:9:16: AWS::Serverless::Api is only known with “Transform: AWS::Serverless-2016-10-31”.',
      'Code::template.yml:11:3: Output Name needs a Value.',
    ])
  })

  it('fails for a template without resources', async () => {
    expect((await deploy('Description: nothing\n')).mistakes).toEqual([
      'Code::template.yml:1:1: A template needs Resources.',
    ])
    expect((await deploy('Resources: {}\n')).mistakes).toEqual([
      'Code::template.yml:1:12: At least one resource is needed.',
    ])
    expect((await deploy('[]')).mistakes).toEqual(['Code::template.yml:1:1: A template is an object with Resources.'])
  })

  it('fails for names that are not declared, and for resources that wait for each other', async () => {
    const { mistakes } = await deploy(`Resources:
  One:
    Type: AWS::SNS::Topic
    Condition: IsLive
    DependsOn: [Two, Three]
    Properties: { TopicName: !Sub '\${Nam}-\${Missing.Arn}-\${!Kept}' }
  Two:
    Type: AWS::SNS::Topic
    Properties: { DisplayName: !GetAtt One.TopicName, TopicName: !If [IsLive, !Ref One, !Ref 'AWS::NoValue'] }
Outputs:
  Name: { Value: !FindInMap [Sizes, a, b] }
`)
    expect(mistakes).toEqual([
      'Code::template.yml:2:3: Resources wait for each other in a circle: One → Two → One.',
      'Code::template.yml:4:16: Condition “IsLive” is not declared in the template.',
      'Code::template.yml:5:22: Resource “Three” is not declared in the template.',
      'Code::template.yml:6:35: Parameter or resource “Nam” is not declared in the template.',
      'Code::template.yml:6:35: Resource “Missing” is not declared in the template.',
      'Code::template.yml:9:70: Condition “IsLive” is not declared in the template.',
      'Code::template.yml:11:29: Mapping “Sizes” is not declared in the template.',
    ])
  })

  it('leaves to a macro what it makes of a template', async () => {
    const template = `Transform: AWS::Serverless-2016-10-31
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties: { CodeUri: 's3://bucket/key', Handler: a.b, Runtime: nodejs22.x }
Outputs:
  Role: { Value: !GetAtt HelloRole.Arn }
`
    const { status, variables } = await deploy(template, { Capabilities: 'CAPABILITY_IAM,CAPABILITY_AUTO_EXPAND' })
    expect({ status, variables }).toEqual({ status: 'Succeeded', variables: { Role: 'local-HelloRole-Arn' } })
  })

  it('fails for a template that nobody packaged', async () => {
    const { mistakes } = await deploy(
      `Transform: AWS::Serverless-2016-10-31
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties: { CodeUri: src/, Handler: a.b, Runtime: nodejs22.x }
  Inner:
    Type: AWS::CloudFormation::Stack
    Properties: { TemplateURL: inner.yml }
`,
      { Capabilities: 'CAPABILITY_IAM,CAPABILITY_AUTO_EXPAND' },
    )
    expect(mistakes).toEqual([
      'Code::template.yml:5:28: CodeUri “src/” is no object of S3 (s3://BUCKET/KEY): was the template packaged?',
      'Code::template.yml:8:32: TemplateURL “inner.yml” is no URL of an object in S3: was the template packaged?',
    ])
  })

  it('fails for a template of more than a megabyte', async () => {
    const { mistakes } = await deploy(`${bucket}# ${'x'.repeat(1024 ** 2)}\n`)
    expect(mistakes).toEqual(['Code::template.yml has 1048624 bytes; a template may have 1048576.'])
  })
})

describe('the capabilities of a CloudFormation action', () => {
  const template = `Transform: AWS::LanguageExtensions
Resources:
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Named: { Type: AWS::IAM::ManagedPolicy, Properties: { ManagedPolicyName: mine } }
`

  it('are asked for: IAM resources, those with names, and macros', async () => {
    const { mistakes } = await deploy(template)
    expect(mistakes).toEqual([
      'Code::template.yml:3:3: AWS::IAM::Role needs CAPABILITY_IAM in Capabilities.',
      'Code::template.yml:4:57: AWS::IAM::ManagedPolicy with a name needs CAPABILITY_NAMED_IAM.',
      'Code::template.yml:1:1: A template with macros needs CAPABILITY_AUTO_EXPAND in Capabilities.',
    ])
  })

  it('include each other where one says more, and need no macros in a change set', async () => {
    const set = { ActionMode: 'CHANGE_SET_REPLACE', ChangeSetName: 'next' }
    expect((await deploy(template, { ...set, Capabilities: 'CAPABILITY_NAMED_IAM' })).status).toBe('Succeeded')
    expect((await deploy(template, { Capabilities: 'CAPABILITY_NAMED_IAM,CAPABILITY_AUTO_EXPAND' })).status).toBe(
      'Succeeded',
    )
  })
})

describe('the parameters of a CloudFormation action', () => {
  const template = `Parameters:
  Name: { Type: String, MinLength: 2, MaxLength: 4, AllowedPattern: '[a-z]+', ConstraintDescription: small letters }
  Count: { Type: Number, MinValue: 1, MaxValue: 3, Default: 2 }
  Size: { Type: String, AllowedValues: [small, large], Default: small }
  Zones: { Type: CommaDelimitedList, Default: 'a, b', AllowedValues: [a, b] }
  Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /images/latest }
  Password: { Type: String, NoEcho: true, MinLength: 12, Default: 0123456789ab }
${bucket}`

  const give = (overrides: JsonObject, files: Readonly<Record<string, string>> = {}, more: JsonObject = {}) =>
    deploy(template, { ParameterOverrides: JSON.stringify(overrides), ...more }, files)

  it('need a value each that is allowed', async () => {
    expect((await give({ Name: 'abc', Count: '3', Zones: ['b'] })).mistakes).toEqual([])
    expect((await give({})).mistakes).toEqual([
      'Code::template.yml:2:3: Parameter Name has no default and is given no value.',
    ])
  })

  it('fail for values that break what the template asks for', async () => {
    const { mistakes } = await give({ Name: 'A', Count: 'many', Size: 'huge', Zones: 'a,c', Password: 'secret' })
    expect(mistakes).toEqual([
      'ParameterOverrides:1:9: “A” for parameter Name is shorter than 2 characters (small letters).',
      'ParameterOverrides:1:9: “A” for parameter Name does not match [a-z]+ (small letters).',
      'ParameterOverrides:1:21: “many” for parameter Count is no number.',
      'ParameterOverrides:1:35: “huge” for parameter Size is none of small, large.',
      'ParameterOverrides:1:50: “c” for parameter Zones is none of a, b.',
      'ParameterOverrides:1:67: The value of parameter Password is shorter than 12 characters.',
    ])
    expect((await give({ Name: 'abcde', Count: 0 })).mistakes).toEqual([
      'ParameterOverrides:1:9: “abcde” for parameter Name is longer than 4 characters (small letters).',
      'ParameterOverrides:1:25: “0” for parameter Count is less than 1.',
    ])
    expect((await give({ Name: 'abc', Count: 4 })).mistakes).toEqual([
      'ParameterOverrides:1:23: “4” for parameter Count is more than 3.',
    ])
  })

  it('fail for a value of more than 4096 bytes', async () => {
    const files = { 'c.json': JSON.stringify({ Parameters: { One: 'ä'.repeat(2049) } }) }
    const { mistakes } = await deploy(
      `Parameters:\n  One: { Type: String }\n${bucket}`,
      { TemplateConfiguration: 'Code::c.json' },
      files,
    )
    expect(mistakes).toEqual(['Code::c.json:1:22: The value of parameter One is longer than 4096 bytes.'])
  })

  it('fail for those that the template does not have', async () => {
    const { mistakes } = await deploy(
      bucket,
      { ParameterOverrides: '{"One": "1"}', TemplateConfiguration: 'Code::c.json' },
      { 'c.json': '{\n  "Parameters": { "Two": "2" }\n}' },
    )
    expect(mistakes).toEqual([
      'Code::c.json:2:26: The template has no parameter “Two”. It has none.',
      'ParameterOverrides:1:9: The template has no parameter “One”. It has none.',
    ])
  })

  it('come from artifacts, where file and key must exist', async () => {
    const files = { 'names.json': '{"short": "ab", "deep": {}}' }
    const take = (...parts: string[]) => give({ Name: { 'Fn::GetParam': parts } }, files)
    expect((await take('Code', 'names.json', 'short')).status).toBe('Succeeded')
    expect((await take('Code', 'names.json', 'long')).mistakes).toEqual([
      'ParameterOverrides:1:9: There is no “long” in Code::names.json.',
    ])
    expect((await take('Code', 'name.json', 'short')).mistakes).toEqual([
      'ParameterOverrides:1:9: There is no file “name.json” in artifact Code.',
    ])
    expect((await take('Code', 'names.json', 'deep')).mistakes).toEqual(['Code::names.json:1:25: “deep” is no text.'])
  })

  it('fail for functions that ask for nothing there is, once the run knows it', async () => {
    const { told } = await simulateAll(
      [
        simulatedAction('CloudFormation', 'It', {
          ...update,
          ParameterOverrides: JSON.stringify({ One: { 'Fn::GetArtifactAtt': ['Code', '#{variables.What}'] } }),
        }),
      ],
      { 'template.yml': `Parameters:\n  One: { Type: String }\n${bucket}` },
      { pipeline: { variables: [{ name: 'What', defaultValue: 'Size' }] } },
    )
    expect(told('It').mistakes).toEqual([expect.stringContaining('BucketName, ObjectKey')])
  })

  it('fail for a template configuration that is none', async () => {
    const configured = async (text: string) =>
      (await deploy(bucket, { TemplateConfiguration: 'Code::c.json' }, { 'c.json': text })).mistakes
    expect(await configured('Parameters: {}')).toEqual([expect.stringMatching(/^Code::c\.json:1:1: /)])
    expect(await configured('[]')).toEqual([
      'Code::c.json:1:1: A template configuration is an object with Parameters, Tags and StackPolicy.',
    ])
    expect(await configured('{"Tags": {"aws:a": "b", "c": 1}, "StackPolicy": [], "Parameters": []}')).toEqual([
      'Code::c.json:1:67: Parameters is an object of texts.',
      'Code::c.json:1:11: Tag “aws:a” begins with aws:, which only AWS may use.',
      'Code::c.json:1:25: The value of tag “c” is a text.',
      'Code::c.json:1:49: A stack policy is an object with a list of Statement.',
    ])
    expect((await deploy(bucket, { TemplateConfiguration: 'Code::none.json' })).mistakes).toEqual([
      'There is no file “none.json” in artifact Code.',
    ])
  })

  it('fail for overrides that have become too long when variables were replaced', async () => {
    const long = 'x'.repeat(600)
    const { told } = await simulateAll(
      [
        simulatedAction('CloudFormation', 'It', {
          ...update,
          ParameterOverrides: '{"One": "#{variables.Long}", "Two": "#{variables.Long}"}',
        }),
      ],
      { 'template.yml': `Parameters:\n  One: { Type: String }\n  Two: { Type: String }\n${bucket}` },
      { pipeline: { variables: [{ name: 'Long', defaultValue: long }] } },
    )
    expect(told('It').mistakes).toEqual([expect.stringContaining('1222 bytes')])
  })
})

describe('the change sets of a CloudFormation action', () => {
  const template = { 'template.yml': `${bucket}Outputs:\n  Name: { Value: !Ref Site }\n` }
  const make = simulatedAction('CloudFormation', 'Make', {
    ...update,
    ActionMode: 'CHANGE_SET_REPLACE',
    ChangeSetName: 'next',
  })
  const execute = (name: string, changeSet = 'next') =>
    simulatedAction(
      'CloudFormation',
      name,
      {
        ActionMode: 'CHANGE_SET_EXECUTE',
        StackName: 'site',
        ChangeSetName: changeSet,
        OutputFileName: 'outputs.json',
      },
      { inputArtifacts: [], outputArtifacts: [{ name: `${name}Outputs` }] },
    )

  it('are executed with the outputs that they were made with', async () => {
    const { told, dataFolder } = await simulateAll([make, execute('Execute')], template)
    expect(told('Make')).toMatchObject({
      status: 'Succeeded',
      summary: expect.stringContaining('it would make change set next for stack site with 1 resource'),
      variables: { Name: 'local-Site' },
    })
    expect(told('Execute')).toMatchObject({
      status: 'Succeeded',
      summary: 'Simulated: AWS CloudFormation was not called; it would execute change set next of stack site.',
      variables: { Name: 'local-Site' },
    })
    expect(await artifactOf(dataFolder, 'ExecuteOutputs')).toEqual({
      'outputs.json': '{\n  "Name": "local-Site"\n}',
    })
  })

  it('are executed only once, and only where they were made', async () => {
    const twice = await simulateAll([make, execute('Execute'), execute('Again')], template)
    const other = await simulateAll([make, execute('Execute', 'other')], template)
    expect(twice.told('Execute').status).toBe('Succeeded')
    expect(twice.told('Again').mistakes).toEqual([
      'Stack site has no change set “next” on this machine. An action with CHANGE_SET_REPLACE makes one, and any change of the stack uses it up.',
    ])
    expect(other.told('Execute').mistakes).toEqual([
      'Stack site has no change set “other” on this machine. There is: next.',
    ])
  })

  it('are gone when the stack is changed or deleted', async () => {
    const changed = await simulateAll(
      [
        make,
        simulatedAction('CloudFormation', 'Update', { ...update, ActionMode: 'REPLACE_ON_FAILURE' }),
        execute('It'),
      ],
      template,
    )
    const remove = simulatedAction(
      'CloudFormation',
      'Delete',
      { ActionMode: 'DELETE_ONLY', StackName: 'site', RoleArn: role },
      { inputArtifacts: [] },
    )
    const deleted = await simulateAll([make, remove, execute('It')], template)
    expect(changed.told('It').status).toBe('Failed')
    expect(deleted.told('Delete')).toMatchObject({ status: 'Succeeded', summary: expect.stringContaining('delete') })
    expect(deleted.told('It').status).toBe('Failed')
  })

  it('and stacks fail for names that only the run knows and nobody can have', async () => {
    const pipeline = { variables: [{ name: 'Name', defaultValue: '../../site' }] }
    const next = { ...update, ActionMode: 'CHANGE_SET_REPLACE', ChangeSetName: 'next' }
    const stack = await simulateAll(
      [simulatedAction('CloudFormation', 'It', { ...next, StackName: '#{variables.Name}' })],
      template,
      { pipeline },
    )
    const changeSet = await simulateAll(
      [simulatedAction('CloudFormation', 'It', { ...next, ChangeSetName: '#{variables.Name}' })],
      template,
      { pipeline },
    )
    expect(stack.told('It').mistakes).toEqual([expect.stringContaining('StackName')])
    expect(changeSet.told('It').mistakes).toEqual(['“../../site” is no name of a change set.'])
  })

  it('belong to a stack of one Region', async () => {
    const dataFolder = folder()
    const inputs = [await artifact('Code', template)]
    const set = { ...settings, ChangeSetName: 'next' }
    const make = { ...set, ActionMode: 'CHANGE_SET_REPLACE' }
    const executed = { configuration: { ...set, ActionMode: 'CHANGE_SET_EXECUTE' }, dataFolder }
    await perform('CloudFormation', { configuration: make, inputs, dataFolder, region: 'eu-central-1' })
    const elsewhere = await perform('CloudFormation', executed)
    const there = await perform('CloudFormation', { ...executed, region: 'eu-central-1' })
    expect(elsewhere.outcome.status).toBe('Failed')
    expect(there.outcome.status).toBe('Succeeded')
  })

  it('stay for later executions', async () => {
    const first = await simulateAll([make], template)
    const second = await simulateAll([execute('Execute')], template, { dataFolder: first.dataFolder })
    expect(second.told('Execute').status).toBe('Succeeded')
  })
})
