import { withoutSkip } from '../parts/conditions.ts'
import { defineRuleType } from '../rule-type.ts'

export const deploymentWindow = defineRuleType({
  provider: 'DeploymentWindow',
  version: '1',
  title: 'DeploymentWindow',
  description: 'Lets a stage go on only at certain times.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-DeploymentWindow.html',
  inputs: [0, 0],
  boundsUnconfirmed: true,
  fields: {
    Cron: {
      label: 'Cron expression',
      kind: 'text',
      required: true,
      help: 'When the window is open: seconds, minutes, hours, day of the month, month, day of the week (1 is Sunday) and perhaps the year, as in “* * 9-17 ? * MON-FRI”. The day fields also know ?, L, W and #.',
    },
    TimeZone: {
      label: 'Time zone',
      kind: 'text',
      required: false,
      default: 'UTC',
      help: 'The zone in which the times are meant: Area/City, UTC or UTC+HH:MM, or an abbreviation of three to five letters.',
    },
  },
  headline: 'Cron',
  allowedIn: withoutSkip,
  permissions: [],
  notes: ['Write * for the seconds: AWS documents no other value as meaningful.'],
  local: 'runs',
})
