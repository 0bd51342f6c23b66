import { expect, it } from 'vitest'
import { deploymentWindowTimeZone } from '#shared/rules/checks/deployment-window-time-zone.ts'
import { rule, withRule } from '#test/builders/conditions.ts'
import { found, foundAt } from '../found.ts'

const zone = (TimeZone: string) => withRule(rule('DeploymentWindow', { TimeZone }))

it.each(['Berlin', 'Europe Berlin', '+01:00', 'UTC+01:99', 'europe/berlin'])('finds “%s”', (text) => {
  expect(found(deploymentWindowTimeZone, zone(text))).toEqual([
    [
      '/stages/1/beforeEntry/conditions/0/rules/0/configuration/TimeZone',
      `Write the time zone as Area/City, UTC+HH:MM or an abbreviation: “${text}” is none of them.`,
    ],
  ])
})

it.each([
  'Europe/Berlin',
  'America/Argentina/Buenos_Aires',
  'America/Port-au-Prince',
  'Etc/GMT+5',
  'US/Eastern',
  'UTC',
  'UTC+1',
  'UTC-08:00',
  'GMT+0530',
  'CET',
  'EST5EDT',
  '#{variables.Zone}',
])('says nothing of “%s”', (text) => {
  expect(foundAt(deploymentWindowTimeZone, zone(text))).toEqual([])
})
