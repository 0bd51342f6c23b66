import { defineAction } from '../action-type.ts'

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
    Application: { label: 'Application', kind: 'text', required: true, help: 'Application id.' },
    Environment: { label: 'Environment', kind: 'text', required: true, help: 'Environment id.' },
    ConfigurationProfile: {
      label: 'Configuration profile',
      kind: 'text',
      required: true,
      help: 'Configuration profile id.',
    },
    InputArtifactConfigurationPath: {
      label: 'Input artifact configuration path',
      kind: 'text',
      required: true,
      help: 'Path of the configuration data in the input artifact.',
    },
    DeploymentStrategy: {
      label: 'Deployment strategy',
      kind: 'text',
      required: false,
      help: 'Deployment strategy id.',
    },
  },
  headline: 'Application',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
