import type { RuleHead } from './rule.ts'

/** What can be wrong with the resources that stand around the pipelines of a template. */
export const resourceRules = {
  'custom-action-type': {
    id: 'custom-action-type',
    topic: 'cloudformation',
    severity: 'error',
    summary: 'A custom action type of a template is one that CodePipeline takes.',
    explanation:
      'It has at most ten settings with different names, of which one at most is queryable, and between none and five artifacts on either side. Pipelines of the same template are checked against it.',
    docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-create-custom-action.html',
  },
  webhook: {
    id: 'webhook',
    topic: 'cloudformation',
    severity: 'error',
    summary: 'A webhook of a template is one that CodePipeline takes.',
    explanation:
      'GITHUB_HMAC goes with SecretToken alone, IP with AllowedIPRange alone, UNAUTHENTICATED with neither, and there are at most five filters.',
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html',
  },
  'webhook-target': {
    id: 'webhook-target',
    topic: 'cloudformation',
    severity: 'error',
    summary: 'The target of a webhook is an action of the first stage.',
    explanation: 'A webhook starts its pipeline at a source action; one that is not there makes the webhook fail.',
    docs: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_WebhookDefinition.html',
  },
  'double-start': {
    id: 'double-start',
    topic: 'good practice',
    severity: 'warning',
    summary: 'A source is not polled when an event rule or a webhook of its template starts the pipeline.',
    explanation:
      'Without PollForSourceChanges "false" CodePipeline looks for changes itself as well, and every change starts two executions.',
    docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/update-change-detection.html',
  },
} as const satisfies Readonly<Record<string, RuleHead>>
