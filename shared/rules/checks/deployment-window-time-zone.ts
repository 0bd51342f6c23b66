import { say } from '#shared/model/message.ts'
import type { StageRuleRule } from '../rule.ts'
import { placeOf, setting } from '../settings.ts'

/** A time zone is Area/City, UTC with an offset, or an abbreviation (UG/rule-reference-DeploymentWindow). */
export const deploymentWindowTimeZone: StageRuleRule = {
  id: 'deployment-window-time-zone',
  topic: 'conditions',
  severity: 'warning',
  summary: 'The time zone of a deployment window is written as Java knows it.',
  explanation:
    'Good are Europe/Berlin, UTC, UTC+01:00 and abbreviations such as CET. Without a time zone the window is meant in UTC.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-DeploymentWindow.html',
  *checkStageRule(rule) {
    const zone = rule.provider === 'DeploymentWindow' ? setting(rule, 'TimeZone') : undefined
    if (zone === undefined || forms.some((form) => form.test(zone))) return
    yield {
      location: placeOf('TimeZone'),
      message: say`Write the time zone as Area/City, UTC+HH:MM or an abbreviation: “${zone}” is none of them.`,
    }
  },
}

const forms = [
  /^[A-Z][A-Za-z]+(\/[A-Z][A-Za-z0-9_+-]*)+$/,
  /^(UTC|GMT|UT)([+-]\d{1,2}(:?[0-5]\d)?)?$/,
  /^[A-Z][A-Z0-9]{1,6}$/,
  /^Z$/,
]
