import { at } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { literal } from '#shared/model/value.ts'
import { quartzMistakes } from '../quartz.ts'
import type { StageRuleRule } from '../rule.ts'

/** A deployment window is a cron expression as Quartz reads them (UG/rule-reference-DeploymentWindow). */
export const deploymentWindowCron: StageRuleRule = {
  id: 'deployment-window-cron',
  topic: 'conditions',
  severity: 'warning',
  summary: 'A deployment window is a cron expression of Quartz.',
  explanation:
    'Unlike cron on Unix it has seconds in front and perhaps a year at the end, counts the days of the week from 1 for Sunday, and has ? for the one of the two day fields that does not matter: * * 9-17 ? * MON-FRI.',
  docs: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/rule-reference-DeploymentWindow.html',
  *checkStageRule({ provider, configuration }) {
    const cron = provider === 'DeploymentWindow' ? literal(configuration.Cron) : undefined
    if (cron === undefined || cron.trim() === '' || cron.includes('#{')) return
    const location = at('configuration', 'Cron')
    const count = cron.trim().split(/\s+/).length
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
