import { defineAction } from '../action-type.ts'

const application = 'arn:${partition}:appconfig:${actionRegion}:${account}:application/${config.Application}'

export const deployAppConfig = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'AppConfig',
  version: '1',
  title: 'AWS AppConfig',
  description: 'Rolls a configuration out through AppConfig.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-AppConfig.html',
  inputs: [1, 1],
  outputs: [0, 0],
  fields: {
    Application: { label: 'Application', kind: 'text', required: true, help: 'The id of the application.' },
    Environment: { label: 'Environment', kind: 'text', required: true, help: 'The id of the environment.' },
    ConfigurationProfile: {
      label: 'Configuration profile',
      kind: 'text',
      required: true,
      help: 'The id of the configuration profile.',
    },
    InputArtifactConfigurationPath: {
      label: 'Configuration path',
      kind: 'text',
      required: true,
      help: 'The path of the configuration in the input artifact.',
    },
    DeploymentStrategy: {
      label: 'Deployment strategy',
      kind: 'text',
      required: false,
      help: 'The id of the deployment strategy.',
    },
  },
  headline: 'Application',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    {
      id: 'AppConfig',
      actions: ['appconfig:StartDeployment', 'appconfig:StopDeployment', 'appconfig:GetDeployment'],
      resources: [
        application,
        `${application}/*`,
        'arn:${partition}:appconfig:${actionRegion}:${account}:deploymentstrategy/*',
      ],
    },
  ],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
