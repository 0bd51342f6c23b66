import { defineAction } from '../action-type.ts'

export const deployElasticBeanstalk = defineAction({
  category: 'Deploy',
  owner: 'AWS',
  provider: 'ElasticBeanstalk',
  version: '1',
  title: 'AWS ElasticBeanstalk',
  description: 'Deploys a version to an Elastic Beanstalk environment.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Beanstalk.html',
  inputs: [1, 1],
  outputs: [0, 0],
  fields: {
    ApplicationName: {
      label: 'Application name',
      kind: 'text',
      required: true,
      help: 'The Elastic Beanstalk application.',
    },
    EnvironmentName: {
      label: 'Environment name',
      kind: 'text',
      required: true,
      help: 'The environment of that application that is deployed to.',
    },
  },
  headline: 'EnvironmentName',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 60,
  permissions: [
    {
      id: 'Beanstalk',
      actions: [
        'elasticbeanstalk:*',
        'ec2:*',
        'elasticloadbalancing:*',
        'autoscaling:*',
        'cloudwatch:*',
        's3:*',
        'sns:*',
        'cloudformation:*',
        'rds:*',
        'sqs:*',
        'ecs:*',
      ],
      resources: ['*'],
    },
  ],
  limits: ['The input artifact may have at most 512 MB.'],
  notes: [
    'AWS documents no narrower permissions than these. The AWS CDK attaches the managed policy AdministratorAccess-AWSElasticBeanstalk instead.',
    'Without elasticbeanstalk:DescribeEvents the action hangs instead of failing.',
  ],
  local: 'simulates',
  pipelineTypes: ['V1', 'V2'],
})
