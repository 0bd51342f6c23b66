import { defineAction } from '../action-type.ts'
import type { Case } from '../field.ts'
import { delegatedAdmin, stackSetFields, stackSetVariables } from '../parts/stack-set.ts'

const serviceManaged: Case = {
  words: 'permissions are service-managed',
  when: { key: 'PermissionModel', in: ['SERVICE_MANAGED'] },
}
const selfManaged: Case = {
  words: 'permissions are self-managed',
  when: { key: 'PermissionModel', in: ['SELF_MANAGED'] },
}

export const deployCloudFormationStackSet = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'CloudFormationStackSet',
  version: '1',
  title: 'AWS CloudFormationStackSet',
  description: 'Creates or updates a stack set.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StackSets.html#action-reference-StackSet',
  inputs: [1, 3],
  outputs: [0, 0],
  fields: {
    StackSetName: stackSetFields.StackSetName,
    Description: { label: 'Description', kind: 'text', required: false, help: 'What the stack set is for.' },
    TemplatePath: {
      label: 'Template path',
      kind: 'artifact-path',
      required: true,
      help: 'The template, as Artifact::path with one of the input artifacts.',
    },
    Parameters: {
      label: 'Parameters',
      kind: 'lines',
      required: false,
      help: 'Parameters of the template as ParameterKey=NAME,ParameterValue=VALUE, with spaces between them and UsePreviousValue=true for a value that stays. Or a JSON list of them in a file of an input artifact, as Artifact::path.',
    },
    Capabilities: {
      label: 'Capabilities',
      kind: 'list',
      required: false,
      choices: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM'],
      help: 'What you agree to that the template may do: make IAM resources, make them with names of its own. Between commas, without spaces.',
    },
    PermissionModel: {
      label: 'Permission model',
      kind: 'choice',
      required: false,
      choices: ['SELF_MANAGED', 'SERVICE_MANAGED'],
      default: 'SELF_MANAGED',
      help: 'Whether you make the roles in the accounts, or AWS Organizations does. It can be changed only while the stack set has no instances.',
    },
    AdministrationRoleArn: {
      label: 'Administration role ARN',
      kind: 'text',
      required: false,
      unusedWhen: serviceManaged,
      minLength: 20,
      maxLength: 2048,
      help: 'The role that works on the stack set; where it is absent, that is AWSCloudFormationStackSetAdministrationRole.',
    },
    ExecutionRoleName: {
      label: 'Execution role name',
      kind: 'text',
      required: false,
      unusedWhen: serviceManaged,
      default: 'AWSCloudFormationStackSetExecutionRole',
      minLength: 1,
      maxLength: 64,
      help: 'The name of the role that works in each of the accounts.',
    },
    OrganizationsAutoDeployment: {
      label: 'Automatic deployment',
      kind: 'choice',
      required: false,
      unusedWhen: selfManaged,
      choices: ['Enabled', 'Disabled', 'EnabledWithStackRetention'],
      default: 'Disabled',
      help: 'Whether accounts that join the organization or unit get their instances by themselves. It excludes deployment targets and Regions.',
    },
    DeploymentTargets: stackSetFields.DeploymentTargets,
    Regions: stackSetFields.Regions,
    FailureTolerancePercentage: stackSetFields.FailureTolerancePercentage,
    MaxConcurrentPercentage: stackSetFields.MaxConcurrentPercentage,
    RegionConcurrencyType: stackSetFields.RegionConcurrencyType,
    ConcurrencyMode: stackSetFields.ConcurrencyMode,
    CallAs: { ...stackSetFields.CallAs, unusedWhen: selfManaged },
  },
  headline: 'StackSetName',
  outputVariables: stackSetVariables,
  crossRegion: true,
  actionRole: true,
  permissions: [
    {
      id: 'StackSet',
      actions: [
        'cloudformation:CreateStackSet',
        'cloudformation:UpdateStackSet',
        'cloudformation:CreateStackInstances',
        'cloudformation:DescribeStackSetOperation',
        'cloudformation:DescribeStackSet',
        'cloudformation:ListStackInstances',
      ],
      resources: ['arn:${partition}:cloudformation:${actionRegion}:${account}:stackset/${config.StackSetName}:*'],
    },
    {
      id: 'StackSetPassRole',
      actions: ['iam:PassRole'],
      resources: ['${config.AdministrationRoleArn}'],
      case: {
        words: 'permissions are self-managed and the administration role is named',
        when: {
          all: [
            { key: 'PermissionModel', in: ['SELF_MANAGED'] },
            { key: 'AdministrationRoleArn', set: true },
          ],
        },
      },
      unconfirmed: true,
    },
    delegatedAdmin,
  ],
  limits: ['The template may have at most 460,800 bytes.'],
  notes: [
    'Instances that an update does not name become OUTDATED.',
    'The action makes and updates instances, and deletes none.',
  ],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
