import { say } from '#shared/model/message.ts'
import { quartzMistakes } from '../quartz.ts'
import type { StageRuleRule } from '../rule.ts'
import { placeOf, setting } from '../settings.ts'

/** A deployment window is a cron expression as Quartz reads them (UG/rule-reference-DeploymentWindow). */
export const deploymentWindowCron: StageRuleRule = {
  id: 'deployment-window-cron',
  topic: 'conditions',
  severity: 'warning',
  summary: 'A deployment window is a cron expression of Quartz.',
  explanation:
    'Unlike cron on Unix it has seconds in front and perhaps a year at the end, counts the days of the week from 1 for Sunday, and has ? for the one of the two day fields that does not matter: * * 9-17 ? * MON-FRI.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-DeploymentWindow.html',
  *checkStageRule(rule) {
    const cron = rule.provider === 'DeploymentWindow' ? setting(rule, 'Cron') : undefined
    if (cron === undefined) return
    const location = placeOf('Cron')
    const count = cron.split(/\s+/).length
    if (count < 6 || count > 7) {
      yield {
        location,
        message: say`Write six fields, and a seventh for the year if you like: seconds, minutes, hours, day of the month, month, day of the week. There are ${count}.`,
      }
      return
    }
    for (const message of quartzMistakes(cron)) yield { location, message }
  },
}
