import type { Field, Permission } from '../field.ts'

/** What every action and rule that runs on CodePipeline's own compute needs for its log. */
export const computeLogs = {
  id: 'ComputeLogs',
  actions: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
  resources: [
    'arn:${partition}:logs:${actionRegion}:${account}:log-group:/aws/codepipeline/${pipeline.name}',
    'arn:${partition}:logs:${actionRegion}:${account}:log-group:/aws/codepipeline/${pipeline.name}:*',
  ],
} as const satisfies Permission

/** The subnets and security groups of actions that reach into a network. */
export const networkFields = {
  Subnets: {
    label: 'Subnets',
    kind: 'list',
    required: false,
    help: 'The ids of the subnets to work in.',
  },
  SecurityGroupIds: {
    label: 'Security groups',
    kind: 'list',
    required: false,
    help: 'The ids of the security groups that decide what can be reached.',
  },
} as const satisfies Record<string, Field>
