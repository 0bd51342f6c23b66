import { defineAction } from '../action-type.ts'

export const deployEks = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'EKS',
  version: '1',
  title: 'Amazon EKS',
  description: 'Applies a Helm chart or Kubernetes manifests to a cluster.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-EKS.html',
  inputs: [1, 1],
  outputs: [0, 0],
  fields: {
    ClusterName: { label: 'Cluster name', kind: 'text', required: true, help: 'Cluster.' },
    HelmReleaseName: {
      label: 'Helm release name',
      kind: 'text',
      required: false,
      requiredWhen: 'Helm deployment',
      help: 'Release name.',
    },
    HelmChartLocation: {
      label: 'Helm chart location',
      kind: 'text',
      required: false,
      requiredWhen: 'Helm deployment',
      help: 'Chart location in the artifact.',
    },
    HelmValuesFiles: { label: 'Helm values files', kind: 'list', required: false, help: 'Values files (Helm only).' },
    ManifestFiles: {
      label: 'Manifest files',
      kind: 'list',
      required: false,
      requiredWhen: 'kubectl deployment',
      help: 'Manifest file(s).',
    },
    Namespace: { label: 'Namespace', kind: 'text', required: false, help: 'Kubernetes namespace.' },
    Subnets: { label: 'Subnets', kind: 'list', required: false, help: 'Subnets for reaching the cluster.' },
    SecurityGroupIds: {
      label: 'Security group ids',
      kind: 'list',
      required: false,
      help: 'Security groups for reaching the cluster.',
    },
  },
  members: ['environmentVariables'],
  headline: 'ClusterName',
  outputVariables: {
    EKSClusterName: 'Cluster deployed to.',
  },
  local: 'simulates',
  pipelineTypes: ['V2'],
})
