import { readCron } from './quartz-cron.ts'
import { readTimeZone } from './time-zone.ts'

/** When a DeploymentWindow rule lets executions through. */
export interface DeploymentWindow {
  isOpenAt(time: string): boolean
  /** The first time from now on at which it is open; `undefined` when it never will be, or not for years. */
  opensAfter(time: string): string | undefined
}

/** Reads the configuration of a DeploymentWindow rule. */
export function readDeploymentWindow(
  configuration: Readonly<Record<string, string>>,
): DeploymentWindow | { readonly mistake: string } {
  const cron = readCron(configuration['Cron'] ?? '')
  if ('mistake' in cron) return cron
  const zone = readTimeZone(configuration['TimeZone'] ?? 'UTC')
  if ('mistake' in zone) return zone
  return {
    isOpenAt: (time) => cron.matches(zone(new Date(time))),
    opensAfter(time) {
      const end = Date.parse(time) + yearsAhead * 366 * 86_400_000
      let at = Math.floor(Date.parse(time) / minute) * minute
      while (at < end) {
        const local = zone(new Date(at))
        if (cron.matches(local)) return new Date(Math.max(at, Date.parse(time))).toISOString()
        // By the hour, because zones change their offset on full hours of their own.
        at += cron.matchesHour(local) ? minute : (60 - local.minute) * minute
      }
      return undefined
    },
  }
}

const minute = 60_000
const yearsAhead = 4
