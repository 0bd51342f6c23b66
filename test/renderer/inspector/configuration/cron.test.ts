import { expect, it } from 'vitest'
import { readCron } from '#renderer/inspector/configuration/cron.ts'

it('names the parts of an expression', () => {
  expect(readCron(' * * 9-17 ?  * MON-FRI ')).toEqual([
    ['seconds', '*'],
    ['minutes', '*'],
    ['hours', '9-17'],
    ['dayOfMonth', '?'],
    ['month', '*'],
    ['dayOfWeek', 'MON-FRI'],
  ])
  expect(readCron('0 0 9 ? * 2 2027')?.at(-1)).toEqual(['year', '2027'])
})

it('reads nothing out of other texts', () => {
  expect(['', '0 9 * * *', '1 2 3 4 5 6 7 8'].map(readCron)).toEqual([undefined, undefined, undefined])
})
