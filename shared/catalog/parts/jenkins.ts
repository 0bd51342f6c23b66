import { customProvider } from './custom-provider.ts'

/** The two actions of the Jenkins plugin, which differ in their category alone. */
export const jenkins = {
  ...customProvider,
  provider: 'Jenkins',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/tutorials-four-stage-pipeline.html',
  inputs: [0, 5],
  outputs: [0, 5],
  fields: {
    ProjectName: { label: 'Project name', kind: 'text', required: true, help: 'The Jenkins project.' },
  },
  headline: 'ProjectName',
  outputVariables: {},
  notes: [
    'The provider is the name that was entered in the CodePipeline plugin of your Jenkins; Jenkins is only what most people enter.',
    'The plugin asks for jobs as the worker of a custom action type.',
    'It cannot be used across accounts.',
  ],
  local: 'needs binding',
} as const
