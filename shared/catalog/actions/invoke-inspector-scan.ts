import { defineAction } from '../action-type.ts'

export const invokeInspectorScan = defineAction({
  category: 'Invoke',
  owner: 'AWS',
  provider: 'InspectorScan',
  version: '1',
  title: 'Amazon InspectorScan',
  description: 'Scans sources or an image for known vulnerabilities.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-InspectorScan.html',
  inputs: [0, 1],
  outputs: [1, 1],
  fields: {
    InspectorRunMode: {
      label: 'Inspector run mode',
      kind: 'choice',
      required: true,
      choices: ['SourceCodeScan', 'ECRImageScan'],
      help: 'What is scanned.',
    },
    ECRRepositoryName: {
      label: 'ECR repository name',
      kind: 'text',
      required: false,
      requiredWhen: 'InspectorRunMode == ECRImageScan',
      help: 'Repository.',
    },
    ImageTag: {
      label: 'Image tag',
      kind: 'text',
      required: false,
      default: 'latest',
      help: 'Tag.',
      unconfirmed: true,
    },
    CriticalThreshold: {
      label: 'Critical threshold',
      kind: 'number',
      required: false,
      help: 'More critical findings than this fail the action.',
    },
    HighThreshold: { label: 'High threshold', kind: 'number', required: false, help: 'Same for high.' },
    MediumThreshold: { label: 'Medium threshold', kind: 'number', required: false, help: 'Same for medium.' },
    LowThreshold: { label: 'Low threshold', kind: 'number', required: false, help: 'Same for low.' },
  },
  headline: 'InspectorRunMode',
  outputVariables: {
    HighestScannedSeverity: 'Highest severity found.',
  },
  local: 'simulates',
  pipelineTypes: ['V2'],
})
