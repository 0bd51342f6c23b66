import { describe, expect, it } from 'vitest'
import { readDeploymentWindow } from '#shared/execution/rules/deployment-window.ts'

function window(cron: string, timeZone?: string) {
  const read = readDeploymentWindow({ Cron: cron, ...(timeZone !== undefined && { TimeZone: timeZone }) })
  if ('mistake' in read) throw new Error(read.mistake)
  return read
}

function mistake(cron: string, timeZone = 'UTC'): string {
  const read = readDeploymentWindow({ Cron: cron, TimeZone: timeZone })
  return 'mistake' in read ? read.mistake : 'none'
}

/** The days of a month, 2026-MM, on which a window is open at noon. */
function openDays(cron: string, month: number): readonly number[] {
  const read = window(cron)
  const days = Array.from({ length: 31 }, (_, n) => new Date(Date.UTC(2026, month - 1, n + 1, 12)))
  return days
    .filter((day) => day.getUTCMonth() === month - 1 && read.isOpenAt(day.toISOString()))
    .map((day) => day.getUTCDate())
}

describe('a deployment window', () => {
  it('is open while the time fits, to the minute', () => {
    const office = window('* 0-29 9-16 ? * MON-FRI')
    const times = ['2026-01-05T09:00:00Z', '2026-01-05T09:29:59Z', '2026-01-05T09:30:00Z', '2026-01-03T09:00:00Z']
    expect(times.map((time) => office.isOpenAt(time))).toEqual([true, true, false, false])
  })

  it('gives seconds no meaning', () => {
    expect(window('0 0 9 * * ?').isOpenAt('2026-01-05T09:00:42Z')).toBe(true)
  })

  it('tells when it opens, at once or later', () => {
    const office = window('* * 9-16 ? * MON-FRI')
    expect(office.opensAfter('2026-01-05T10:00:30.500Z')).toBe('2026-01-05T10:00:30.500Z')
    expect(office.opensAfter('2026-01-02T17:00:00.000Z')).toBe('2026-01-05T09:00:00.000Z')
    expect(window('* 30 4 1 1 ? 2028').opensAfter('2026-01-02T17:00:00.000Z')).toBe('2028-01-01T04:30:00.000Z')
    expect(window('* * * ? * * 2020').opensAfter('2026-01-02T17:00:00.000Z')).toBe(undefined)
  })

  it('knows lists, steps and ranges that go around', () => {
    const read = window('* 0/20 22-2 ? * 2,4,6')
    const times = ['2026-01-05T22:20:00Z', '2026-01-05T22:21:00Z', '2026-01-05T01:40:00Z', '2026-01-05T03:00:00Z']
    expect(times.map((time) => read.isOpenAt(time))).toEqual([true, false, true, false])
  })

  it('counts weekdays from Sunday', () => {
    expect(openDays('* * * ? * 1', 1)).toEqual([4, 11, 18, 25])
    expect(openDays('* * * ? * SAT', 1)).toEqual([3, 10, 17, 24, 31])
  })

  it('knows the last day, the last weekday, and the weekday nearest to a day', () => {
    expect(openDays('* * * L * ?', 2)).toEqual([28])
    expect(openDays('* * * L-2 * ?', 2)).toEqual([26])
    expect(openDays('* * * LW * ?', 1)).toEqual([30])
    expect(openDays('* * * 15W * ?', 2)).toEqual([16])
    expect(openDays('* * * 1W * ?', 8)).toEqual([3])
  })

  it('knows the last and the numbered weekday of a month', () => {
    expect(openDays('* * * ? * 6L', 1)).toEqual([30])
    expect(openDays('* * * ? * FRI#3', 1)).toEqual([16])
    expect(openDays('* * * ? * L', 1)).toEqual([3, 10, 17, 24, 31])
  })

  it('is read in its time zone, summer time included', () => {
    const berlin = window('* * 9 ? * *', 'Europe/Berlin')
    expect(['2026-01-05T08:00:00Z', '2026-07-05T07:00:00Z'].map((time) => berlin.isOpenAt(time))).toEqual([true, true])
    expect(window('* * 9 ? * *', 'UTC+05:30').isOpenAt('2026-01-05T03:30:00Z')).toBe(true)
    expect(window('* * 9 ? * *', 'UTC-3').isOpenAt('2026-01-05T12:00:00Z')).toBe(true)
    expect(window('* * 9 ? * *', 'PST').isOpenAt('2026-07-05T16:00:00Z')).toBe(true)
  })

  it('says what it does not understand', () => {
    expect([
      mistake('* * *'),
      mistake('* 60 * ? * *'),
      mistake('* * * ? * ?'),
      mistake('* * 1/0 ? * *'),
      mistake('* * * L-0 * ?'),
      mistake('* * * ? * *', 'Nowhere/City'),
    ]).toEqual([
      '“* * *” has 3 fields; six are needed, and a year may follow.',
      '“* 60 * ? * *” is no cron expression: “60” is not between 0 and 59.',
      '“* * * ? * ?” is no cron expression: only one of the day fields can be “?”.',
      '“* * 1/0 ? * *” is no cron expression: “1/0” is not understood.',
      '“* * * L-0 * ?” is no cron expression: “L-0” is not understood.',
      'There is no time zone “Nowhere/City”.',
    ])
  })
})
