import { defineAction } from '../action-type.ts'

export const approvalManual = defineAction({
  category: 'Approval',
  owner: 'AWS',
  provider: 'Manual',
  version: '1',
  title: 'Manual approval',
  description: 'Waits until somebody approves or rejects.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/approvals-action-add.html',
  inputs: [0, 0],
  outputs: [0, 0],
  fields: {
    NotificationArn: {
      label: 'Notification topic ARN',
      kind: 'text',
      required: false,
      help: 'An SNS topic in the Region of the pipeline that is told of the request.',
    },
    ExternalEntityLink: {
      label: 'Link for review',
      kind: 'text',
      required: false,
      help: 'The address of what is to be reviewed, which reviewers are shown.',
    },
    CustomData: {
      label: 'Message',
      kind: 'lines',
      required: false,
      help: 'What reviewers are told. It may hold references such as #{SourceVariables.CommitId}.',
    },
  },
  members: ['timeoutInMinutes'],
  headline: 'CustomData',
  outputVariables: {},
  // AWS says only that the topic must be in the pipeline's Region, so nobody is told off for a Region.
  crossRegion: true,
  actionRole: true,
  timeoutInMinutes: 10080,
  permissions: [
    {
      id: 'ApprovalTopic',
      actions: ['sns:Publish'],
      resources: ['${config.NotificationArn}'],
      case: { words: 'a topic is told', when: { key: 'NotificationArn', set: true } },
    },
  ],
  notes: [
    'An approval that is rejected or runs out of time is a failed action. It waits seven days unless the action says otherwise.',
    'The token for an answer comes from GetPipelineState; in PARALLEL mode it is the externalExecutionId that ListActionExecutions gives.',
  ],
  local: 'runs',
  pipelineTypes: ['V1', 'V2'],
})
