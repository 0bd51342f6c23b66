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
      label: 'Notification ARN',
      kind: 'text',
      required: false,
      help: 'Topic the request is published to.',
    },
    ExternalEntityLink: {
      label: 'External entity link',
      kind: 'text',
      required: false,
      help: 'Link shown to the reviewer.',
    },
    CustomData: {
      label: 'Custom data',
      kind: 'text',
      required: false,
      help: 'Text shown to the reviewer; may hold #{} references.',
    },
  },
  members: ['timeoutInMinutes'],
  headline: 'CustomData',
  outputVariables: {},
  crossRegion: true,
  actionRole: true,
  permissions: [],
  local: 'runs',
  pipelineTypes: ['V1', 'V2'],
})
