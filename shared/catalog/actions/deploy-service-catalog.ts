import { defineAction } from '../action-type.ts'
import type { Case } from '../field.ts'

const withoutFile: Case = {
  words: 'no configuration file says it',
  when: { key: 'ConfigurationFilePath', set: false },
}

export const deployServiceCatalog = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'ServiceCatalog',
  version: '1',
  title: 'AWS ServiceCatalog',
  description: 'Adds a version to a Service Catalog product.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ServiceCatalog.html',
  inputs: [1, 1],
  outputs: [0, 0],
  fields: {
    ProductId: { label: 'Product ID', kind: 'text', required: true, help: 'The id of the product.' },
    TemplateFilePath: {
      label: 'Template path',
      kind: 'text',
      required: false,
      requiredWhen: withoutFile,
      help: 'The path of the template in the input artifact.',
    },
    ProductVersionName: {
      label: 'Version name',
      kind: 'text',
      required: false,
      requiredWhen: withoutFile,
      help: 'The name of the version that is made.',
    },
    ProductType: {
      label: 'Product type',
      kind: 'choice',
      required: false,
      requiredWhen: withoutFile,
      choices: ['CLOUD_FORMATION_TEMPLATE'],
      help: 'What the product is made from.',
    },
    ProductVersionDescription: {
      label: 'Version description',
      kind: 'text',
      required: false,
      help: 'What is to be said of the version.',
    },
    ConfigurationFilePath: {
      label: 'Configuration path',
      kind: 'text',
      required: false,
      requiredWhen: {
        words: 'the action itself gives no template, version name and product type',
        when: {
          all: [
            { key: 'TemplateFilePath', set: false },
            { key: 'ProductVersionName', set: false },
            { key: 'ProductType', set: false },
          ],
        },
      },
      help: 'The path of a JSON file in the input artifact that gives template, version name and product type instead.',
    },
  },
  headline: 'ProductId',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    {
      id: 'ServiceCatalog',
      actions: [
        'servicecatalog:ListProvisioningArtifacts',
        'servicecatalog:CreateProvisioningArtifact',
        'servicecatalog:DescribeProvisioningArtifact',
        'servicecatalog:DeleteProvisioningArtifact',
        'servicecatalog:UpdateProduct',
      ],
      resources: ['arn:${partition}:catalog:${actionRegion}:${account}:product/${config.ProductId}'],
    },
    { id: 'ServiceCatalogValidate', actions: ['cloudformation:ValidateTemplate'], resources: ['*'] },
  ],
  notes: [
    'Where these permissions do not suffice (the error speaks of an invalid template), the managed policy AWSServiceCatalogAdminFullAccess does, which the AWS CDK attaches.',
  ],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
