import { withoutSkip } from '../parts/conditions.ts'
import { defineRuleType } from '../rule-type.ts'

export const cloudWatchAlarm = defineRuleType({
  provider: 'CloudWatchAlarm',
  version: '1',
  title: 'CloudWatchAlarm',
  description: 'Looks at the state of a CloudWatch alarm.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-CloudWatchAlarm.html',
  inputs: [0, 0],
  boundsUnconfirmed: true,
  fields: {
    AlarmName: { label: 'Alarm name', kind: 'text', required: true, help: 'The alarm.' },
    AlarmStates: {
      label: 'Alarm states',
      kind: 'list',
      required: false,
      choices: ['ALARM', 'OK', 'INSUFFICIENT_DATA'],
      help: 'The states that the rule looks for.',
      unconfirmed: true,
    },
    WaitTime: {
      label: 'Wait time (minutes)',
      kind: 'number',
      required: false,
      help: 'The minutes in which the alarm may change its state before the result counts.',
    },
  },
  headline: 'AlarmName',
  allowedIn: withoutSkip,
  permissions: [
    {
      id: 'RuleAlarm',
      actions: ['cloudwatch:DescribeAlarms'],
      resources: ['arn:${partition}:cloudwatch:${actionRegion}:${account}:alarm:${config.AlarmName}'],
      unconfirmed: true,
    },
  ],
  notes: [
    'In a condition on success the states OK and INSUFFICIENT_DATA are what is wanted; in a condition on failure it is ALARM.',
    'Before entry an alarm that is OK is enough at once, and one in ALARM is watched for the wait time.',
  ],
  local: 'needs binding',
})
