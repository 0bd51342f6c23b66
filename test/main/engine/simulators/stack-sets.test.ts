import { describe, expect, it } from 'vitest'
import { simulate } from './simulate.ts'

const template = 'Parameters:\n  Env: { Type: String }\nResources:\n  Topic: { Type: AWS::SNS::Topic }\n'
const set = { StackSetName: 'base', TemplatePath: 'Code::template.yml' }

describe('a stack set', () => {
  it('takes parameters in their own notation, and names what is only here', async () => {
    const told = await simulate(
      'CloudFormationStackSet',
      {
        ...set,
        Parameters: 'ParameterKey=Env,ParameterValue=a, b',
        DeploymentTargets: '123456789012',
        Regions: 'us-east-1,eu-central-1',
      },
      { 'template.yml': template },
    )
    expect(told).toEqual({
      status: 'Succeeded',
      fidelity: 'simulates',
      summary: expect.stringMatching(
        /^Simulated: .*; it would make or update stack set base and its stacks in us-east-1/,
      ),
      variables: { StackSetId: 'base:local', OperationId: expect.stringMatching(/^local-[\w-]+$/) },
      mistakes: [],
    })
  })

  it('takes parameters and targets from files', async () => {
    const { mistakes } = await simulate(
      'CloudFormationStackSet',
      { ...set, Parameters: 'Code::p.json', DeploymentTargets: 'Code::t.json', Regions: 'us-east-1' },
      {
        'template.yml': template,
        'p.json': '[{ "ParameterKey": "Env", "ParameterValue": "test" }]',
        't.json': '["ou-ab12-cdefgh34", "r-ab12"]',
      },
    )
    expect(mistakes).toEqual([])
  })

  it('fails for every mistake at once', async () => {
    const { mistakes } = await simulate(
      'CloudFormationStackSet',
      { ...set, Parameters: 'Code::p.json', DeploymentTargets: 'Code::t.json', Regions: 'us-east-1' },
      {
        'template.yml': `${template}  Role: { Type: AWS::IAM::Role }\n`,
        'p.json': '[\n  { "ParameterKey": "Envi", "ParameterValue": "test" },\n  { "ParameterKey": "Env" },\n  {}\n]',
        't.json': '["here", 123456789012]',
      },
    )
    expect(mistakes).toEqual([
      'Code::p.json:3:3: Parameter “Env” needs a ParameterValue.',
      'Code::p.json:4:3: A parameter needs a ParameterKey.',
      'Code::t.json:1:2: "here" is no account, root or organizational unit.',
      'Code::t.json:1:10: 123456789012 is no account, root or organizational unit.',
      'Code::p.json:2:3: The template has no parameter “Envi”. There is: Env.',
      'Code::template.yml:5:3: AWS::IAM::Role needs CAPABILITY_IAM in Capabilities.',
    ])
  })

  it('fails without a value for a parameter, and for a template that is none', async () => {
    const wanting = await simulate('CloudFormationStackSet', set, { 'template.yml': template })
    const broken = await simulate('CloudFormationStackSet', set, { 'template.yml': 'Resources:\n  Topic: {}\n' })
    expect(wanting.mistakes).toEqual(['Code::template.yml:2:3: Parameter Env has no default and is given no value.'])
    expect(broken.mistakes).toEqual(['Code::template.yml:2:3: Resource Topic needs a Type.'])
  })
})

describe('stack instances', () => {
  const instances = { StackSetName: 'base', DeploymentTargets: '123456789012', Regions: 'us-east-1' }

  it('take targets and parameters', async () => {
    const told = await simulate('CloudFormationStackInstances', {
      ...instances,
      ParameterOverrides: 'ParameterKey=A,ParameterValue=1 ParameterKey=B,UsePreviousValue=true',
    })
    expect(told).toMatchObject({ status: 'Succeeded', variables: { StackSetId: 'base:local' }, mistakes: [] })
  })

  it('fail for files that are not there or say something else', async () => {
    const { mistakes } = await simulate(
      'CloudFormationStackInstances',
      { ...instances, DeploymentTargets: 'Code::accounts.json', ParameterOverrides: 'Code::p.json' },
      { 'p.json': '{}' },
    )
    expect(mistakes).toEqual([
      'Code::p.json:1:1: Parameters are a list of ParameterKey and ParameterValue.',
      'There is no file “accounts.json” in artifact Code.',
    ])
  })
})
