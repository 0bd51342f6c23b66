import { defineAction } from '../action-type.ts'
import type { Field } from '../field.ts'

const imageArtifact = (number: number) =>
  ({
    label: `Artifact of image ${number}`,
    kind: 'artifact',
    required: false,
    help: `The input artifact whose imageDetail.json names image ${number}.`,
  }) as const satisfies Field

const imageContainer = (number: number) =>
  ({
    label: `Placeholder of image ${number}`,
    kind: 'text',
    required: false,
    help: `The NAME whose placeholder <NAME> in the task definition the URI of image ${number} takes the place of.`,
  }) as const satisfies Field

export const deployCodeDeployToEcs = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'CodeDeployToECS',
  version: '1',
  title: 'AWS CodeDeployToECS (blue/green)',
  description: 'Deploys an ECS service blue/green through CodeDeploy.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbluegreen.html',
  inputs: [1, 5],
  outputs: [0, 0],
  fields: {
    ApplicationName: {
      label: 'Application name',
      kind: 'text',
      required: true,
      help: 'The CodeDeploy application.',
    },
    DeploymentGroupName: {
      label: 'Deployment group name',
      kind: 'text',
      required: true,
      help: 'The deployment group of the ECS service.',
    },
    TaskDefinitionTemplateArtifact: {
      label: 'Task definition artifact',
      kind: 'artifact',
      required: true,
      help: 'The input artifact with the task definition.',
    },
    TaskDefinitionTemplatePath: {
      label: 'Task definition path',
      kind: 'text',
      required: false,
      default: 'taskdef.json',
      help: 'The path of the task definition in its artifact.',
    },
    AppSpecTemplateArtifact: {
      label: 'AppSpec artifact',
      kind: 'artifact',
      required: true,
      help: 'The input artifact with the AppSpec file.',
    },
    AppSpecTemplatePath: {
      label: 'AppSpec path',
      kind: 'text',
      required: false,
      default: 'appspec.yaml',
      help: 'The path of the AppSpec file in its artifact. The file must have the placeholder <TASK_DEFINITION>.',
    },
    Image1ArtifactName: imageArtifact(1),
    Image1ContainerName: imageContainer(1),
    Image2ArtifactName: imageArtifact(2),
    Image2ContainerName: imageContainer(2),
    Image3ArtifactName: imageArtifact(3),
    Image3ContainerName: imageContainer(3),
    Image4ArtifactName: imageArtifact(4),
    Image4ContainerName: imageContainer(4),
  },
  headline: 'ApplicationName',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 7200,
  permissions: [
    {
      id: 'EcsBgDeploy',
      actions: ['codedeploy:CreateDeployment', 'codedeploy:GetDeployment'],
      resources: ['arn:${partition}:codedeploy:${actionRegion}:${account}:deploymentgroup:${config.ApplicationName}/*'],
    },
    {
      id: 'EcsBgApp',
      actions: [
        'codedeploy:GetApplication',
        'codedeploy:GetApplicationRevision',
        'codedeploy:RegisterApplicationRevision',
      ],
      resources: [
        'arn:${partition}:codedeploy:${actionRegion}:${account}:application:${config.ApplicationName}',
        'arn:${partition}:codedeploy:${actionRegion}:${account}:application:${config.ApplicationName}/*',
      ],
    },
    {
      id: 'EcsBgConfig',
      actions: ['codedeploy:GetDeploymentConfig'],
      resources: ['arn:${partition}:codedeploy:${actionRegion}:${account}:deploymentconfig:*'],
    },
    { id: 'EcsBgTaskDef', actions: ['ecs:RegisterTaskDefinition'], resources: ['*'] },
    {
      id: 'EcsBgTag',
      actions: ['ecs:TagResource'],
      resources: ['arn:${partition}:ecs:${actionRegion}:${account}:task-definition/*'],
      case: { words: 'ECS asks for permission to tag and the task definition has tags' },
    },
    {
      id: 'EcsBgPassRole',
      actions: ['iam:PassRole'],
      resources: ['the task role and the task execution role of the task definition'],
      resourcesInWords: true,
      condition: { StringEquals: { 'iam:PassedToService': ['ecs.amazonaws.com', 'ecs-tasks.amazonaws.com'] } },
    },
  ],
  limits: ['The input artifacts may have at most 3 MB.'],
  notes: ['Every artifact that the configuration names must be an input artifact of the action.'],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
