import { defineAction } from '../action-type.ts'
import type { When } from '../field.ts'
import { computeLogs, networkFields } from '../parts/compute.ts'

const isHelm: When = {
  any: [
    { key: 'HelmReleaseName', set: true },
    { key: 'HelmChartLocation', set: true },
  ],
}

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
    ClusterName: { label: 'Cluster name', kind: 'text', required: true, help: 'The cluster that is deployed to.' },
    HelmReleaseName: {
      label: 'Helm release name',
      kind: 'text',
      required: false,
      requiredWhen: { words: 'a Helm chart is installed', when: { key: 'HelmChartLocation', set: true } },
      help: 'The release that is installed or upgraded.',
    },
    HelmChartLocation: {
      label: 'Helm chart location',
      kind: 'text',
      required: false,
      requiredWhen: { words: 'a Helm chart is installed', when: { key: 'HelmReleaseName', set: true } },
      help: 'Where the chart lies in the input artifact.',
    },
    HelmValuesFiles: {
      label: 'Helm values files',
      kind: 'list',
      required: false,
      unusedWhen: { words: 'manifests are applied', when: { key: 'ManifestFiles', set: true } },
      help: 'The paths of values files in the input artifact.',
    },
    ManifestFiles: {
      label: 'Manifest files',
      kind: 'list',
      required: false,
      requiredWhen: { words: 'no Helm chart is installed', when: { not: isHelm } },
      help: 'The paths of manifests in the input artifact, which are applied with kubectl. Give either these or a Helm chart.',
    },
    Namespace: {
      label: 'Kubernetes namespace',
      kind: 'text',
      required: false,
      help: 'The namespace in the cluster.',
    },
    Subnets: networkFields.Subnets,
    SecurityGroupIds: networkFields.SecurityGroupIds,
  },
  members: ['environmentVariables'],
  headline: 'ClusterName',
  outputVariables: { EKSClusterName: 'The cluster.' },
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    {
      id: 'EksCluster',
      actions: ['eks:DescribeCluster'],
      resources: ['arn:${partition}:eks:${actionRegion}:${account}:cluster/${config.ClusterName}'],
    },
    {
      id: 'EksVpc',
      actions: [
        'ec2:CreateNetworkInterface',
        'ec2:CreateNetworkInterfacePermission',
        'ec2:DescribeDhcpOptions',
        'ec2:DescribeNetworkInterfaces',
        'ec2:DeleteNetworkInterface',
        'ec2:DescribeSubnets',
        'ec2:DescribeSecurityGroups',
        'ec2:DescribeVpcs',
        'ec2:DescribeRouteTables',
      ],
      resources: ['*'],
    },
    computeLogs,
  ],
  notes: [
    'The role of the action needs an access entry on the cluster too.',
    'Helm upgrades or installs the release and waits for it; kubectl applies the manifests.',
    'Environment variables take the place of variables in manifests and values files; they are plain text.',
    'A chart that is packed as .tgz can come from an S3 source.',
  ],
  local: 'simulates',
  pipelineTypes: ['V2'],
})
