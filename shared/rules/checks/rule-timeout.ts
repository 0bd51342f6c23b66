import { member } from '#shared/model/json.ts'
import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import type { StageRuleRule } from '../rule.ts'

/** The API has a timeout of rules, the resource type of CloudFormation has none. */
export const ruleTimeout: StageRuleRule = {
  id: 'rule-timeout',
  topic: 'cloudformation',
  severity: 'error',
  summary: 'In a template a rule has no timeout.',
  explanation:
    'timeoutInMinutes of a rule is known to CodePipeline’s own API alone. CloudFormation refuses a template with a property that it does not know.',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-ruledeclaration.html',
  *checkStageRule({ raw, label }, _type, { dialect }) {
    if (dialect !== 'cloudformation' || member(raw, 'timeoutInMinutes') === undefined) return
    yield {
      location: at('timeoutInMinutes'),
      part: 'name',
      message: say`Remove the timeout of rule “${label}”: CloudFormation knows none for rules.`,
      fixes: [{ title: say`Remove the timeout`, repairs: [{ unset: at('timeoutInMinutes') }] }],
    }
  },
}
