import { defineAction } from '../action-type.ts'
import type { Case, Field } from '../field.ts'
import { computeLogs } from '../parts/compute.ts'

const imageScan: Case = { words: 'an image is scanned', when: { key: 'InspectorRunMode', in: ['ECRImageScan'] } }

const threshold = (label: string, severity: string) =>
  ({
    label,
    kind: 'number',
    required: false,
    help: `The action fails once there are more findings of ${severity} severity than this.`,
  }) as const satisfies Field

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
      label: 'Run mode',
      kind: 'choice',
      required: true,
      choices: ['SourceCodeScan', 'ECRImageScan'],
      help: 'Whether the files of the input artifact are scanned, or an image in ECR.',
    },
    ECRRepositoryName: {
      label: 'ECR repository name',
      kind: 'text',
      required: false,
      requiredWhen: imageScan,
      help: 'The repository of the image.',
    },
    ImageTag: {
      label: 'Image tag',
      kind: 'text',
      required: false,
      default: 'latest',
      help: 'The tag of the image.',
      unconfirmed: true,
    },
    CriticalThreshold: threshold('Most critical findings', 'critical'),
    HighThreshold: threshold('Most high findings', 'high'),
    MediumThreshold: threshold('Most medium findings', 'medium'),
    LowThreshold: threshold('Most low findings', 'low'),
  },
  headline: 'InspectorRunMode',
  outputVariables: { HighestScannedSeverity: 'The highest severity that was found: medium, high or critical.' },
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    { id: 'Inspector', actions: ['inspector-scan:ScanSbom'], resources: ['*'] },
    {
      id: 'InspectorEcr',
      actions: ['ecr:GetDownloadUrlForLayer', 'ecr:BatchGetImage', 'ecr:BatchCheckLayerAvailability'],
      resources: ['arn:${partition}:ecr:${actionRegion}:${account}:repository/${config.ECRRepositoryName}'],
      case: imageScan,
    },
    {
      id: 'InspectorEcrAuth',
      actions: ['ecr:GetAuthorizationToken'],
      resources: ['*'],
      case: imageScan,
      unconfirmed: true,
    },
    computeLogs,
  ],
  notes: [
    'A scan of sources needs the input artifact; a scan of an image takes none.',
    'The output artifact holds the list of components (SBOM) and the findings.',
  ],
  local: 'simulates',
  pipelineTypes: ['V2'],
  pipelineTypesUnconfirmed: true,
})
