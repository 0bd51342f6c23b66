import { expect, it } from 'vitest'
import { deploymentWindowCron } from '#shared/rules/checks/deployment-window-cron.ts'
import { rule, withRule } from '#test/builders/conditions.ts'
import { found, foundAt } from '../found.ts'

const open = (Cron: string) => withRule(rule('DeploymentWindow', { Cron }))
const place = '/stages/1/beforeEntry/conditions/0/rules/0/configuration/Cron'
const days = 'it holds days from 1 (Sunday) to 7 or SUN to SAT, ranges, lists and steps of them, ?, L or #.'
const either = 'Write ? for the day of the month or for the day of the week, and something else for the other.'

it.each([
  [
    '* * 9-24 ? * MON-FRI',
    'Change “9-24” in field 3: it holds numbers from 0 to 23, and ranges, lists and steps of them.',
  ],
  ['60 * * ? * *', 'Change “60” in field 1: it holds numbers from 0 to 59, and ranges, lists and steps of them.'],
  ['* */70 * ? * *', 'Change “*/70” in field 2: it holds numbers from 0 to 59, and ranges, lists and steps of them.'],
  [
    '* * * 32 * ?',
    'Change “32” in field 4: it holds days of the month from 1 to 31, ranges, lists and steps of them, ?, L or W.',
  ],
  [
    '* * * ? JANUARY *',
    'Change “JANUARY” in field 5: it holds months from 1 to 12 or JAN to DEC, and ranges, lists and steps of them.',
  ],
  ['* * * ? * 0', `Change “0” in field 6: ${days}`],
  ['* * * ? * MONDAY', `Change “MONDAY” in field 6: ${days}`],
  ['* * * ? * MON#6', `Change “MON#6” in field 6: ${days}`],
  ['* * ? * * ?', 'Change “?” in field 3: it holds numbers from 0 to 23, and ranges, lists and steps of them.'],
  [
    '* * * ? * * 99',
    'Change “99” in field 7: it holds numbers from 1970 to 2199, and ranges, lists and steps of them.',
  ],
  ['* * * * * *', either],
  ['* * * ? * ?', either],
])('finds “%s”', (cron, message) => {
  expect(found(deploymentWindowCron, open(cron))).toEqual([[place, message]])
})

it('finds an expression of five fields, as Unix has them', () => {
  expect(found(deploymentWindowCron, open('* 9-17 * * MON-FRI'))).toEqual([
    [
      place,
      'Write six fields, and a seventh for the year if you like: seconds, minutes, hours, day of the month, month, day of the week. There are 5.',
    ],
  ])
})

it('tells of every field', () => {
  expect(foundAt(deploymentWindowCron, open('99 99 99 ? * *'))).toEqual([place, place, place])
})

it.each([
  '* * 9-17 ? * MON-FRI',
  '0 0/15 8,12,20-22 ? JAN-MAR,12 2-6 2025-2030',
  '* * * L * ?',
  '* * * L-3 * ?',
  '* * * LW * ?',
  '* * * 15W * ?',
  '* * * ? * 6L',
  '* * * ? * FRIL',
  '* * * ? * fri#2',
  '* * 22-2 ? * *',
  '  * * * 1-31/2 * ?  ',
  '/5 * * ? * *',
  '#{variables.Window}',
])('says nothing of “%s”', (cron) => {
  expect(foundAt(deploymentWindowCron, open(cron))).toEqual([])
})

it('says nothing of what CloudFormation knows, nor of other rules', () => {
  expect(foundAt(deploymentWindowCron, withRule(rule('DeploymentWindow', { Cron: { Ref: 'Cron' } })))).toEqual([])
  expect(foundAt(deploymentWindowCron, withRule(rule('LambdaInvoke', { Cron: 'x' })))).toEqual([])
})
