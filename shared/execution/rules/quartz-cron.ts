/** A moment on the clock of some time zone. */
export interface LocalTime {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

/** When a Quartz cron expression holds, to the minute. */
export interface Cron {
  matches(time: LocalTime): boolean
  matchesHour(time: LocalTime): boolean
  matchesDay(time: LocalTime): boolean
}

/**
 * Reads a cron expression as Quartz writes it: seconds, minutes, hours, day of the month, month, day of the week (1 is
 * Sunday) and perhaps the year. Seconds are read and have no meaning: the service documents none but `*`.
 */
export function readCron(expression: string): Cron | { readonly mistake: string } {
  const fields = expression.trim().split(/\s+/)
  if (fields.length < 6 || fields.length > 7) {
    return { mistake: `“${expression}” has ${fields.length} fields; six are needed, and a year may follow.` }
  }
  const [seconds = '', minutes = '', hours = '', days = '', months = '', weekdays = '', years = '*'] = fields
  try {
    readList(seconds, { from: 0, to: 59 })
    const minute = readList(minutes, { from: 0, to: 59 })
    const hour = readList(hours, { from: 0, to: 23 })
    const month = readList(months, { from: 1, to: 12, names: monthNames })
    const year = readList(years, { from: 1970, to: 2199 })
    const day = readDays(days, weekdays)
    const matchesDay = (time: LocalTime) => year(time.year) && month(time.month) && day(time)
    const matchesHour = (time: LocalTime) => matchesDay(time) && hour(time.hour)
    return { matchesDay, matchesHour, matches: (time) => matchesHour(time) && minute(time.minute) }
  } catch (error) {
    if (error instanceof Unreadable) return { mistake: `“${expression}” is no cron expression: ${error.message}` }
    throw error
  }
}

class Unreadable extends Error {}

type Has = (value: number) => boolean
type HasDay = (time: LocalTime) => boolean

interface Range {
  readonly from: number
  readonly to: number
  readonly names?: readonly string[]
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const weekdayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const dayRange: Range = { from: 1, to: 31 }
const weekdayRange: Range = { from: 1, to: 7, names: weekdayNames }

function readList(text: string, range: Range): Has {
  const parts = text.split(',').map((part) => readPart(part, range))
  return (value) => parts.some((has) => has(value))
}

/** `*`, `a`, `a-b`, and each of them with `/step`; a range whose end is before its beginning goes around. */
function readPart(text: string, range: Range): Has {
  const [, start = '', end, step] = /^([^-/]+)(?:-([^-/]+))?(?:\/(\d+))?$/.exec(text) ?? []
  const every = step === undefined ? 1 : Number(step)
  if (start === '' || every < 1) throw new Unreadable(`“${text}” is not understood.`)
  if (start === '*' && end === undefined) return (value) => (value - range.from) % every === 0
  const first = readNumber(start, range)
  const last = end === undefined ? (step === undefined ? first : range.to) : readNumber(end, range)
  const size = range.to - range.from + 1
  return (value) => {
    const distance = (value - first + size) % size
    return (
      value >= range.from && value <= range.to && distance <= (last - first + size) % size && distance % every === 0
    )
  }
}

function readNumber(text: string, { from, to, names = [] }: Range): number {
  const named = names.indexOf(text.toUpperCase())
  const number = named >= 0 ? named + from : /^\d+$/.test(text) ? Number(text) : Number.NaN
  if (number >= from && number <= to) return number
  throw new Unreadable(`“${text}” is not between ${from} and ${to}.`)
}

/** A day must be right in both fields; `?` says nothing, and one of the two usually is. */
function readDays(days: string, weekdays: string): HasDay {
  if (days === '?' && weekdays === '?') throw new Unreadable('only one of the day fields can be “?”.')
  const parts = (text: string, read: (part: string) => HasDay): HasDay => {
    if (text === '?' || text === '*') return () => true
    const all = text.split(',').map(read)
    return (time) => all.some((has) => has(time))
  }
  const ofMonth = parts(days, readDay)
  const ofWeek = parts(weekdays, readWeekday)
  return (time) => ofMonth(time) && ofWeek(time)
}

/** A day of the month: `L` the last, `L-3` three before it, `15W` the weekday nearest to the 15th, `LW` the last weekday. */
function readDay(text: string): HasDay {
  const [, before = '0'] = /^L-(\d+)$/.exec(text) ?? []
  if (text === 'L' || text.startsWith('L-')) {
    if (text !== 'L' && before === '0') throw new Unreadable(`“${text}” is not understood.`)
    return (time) => time.day === lengthOfMonth(time) - Number(before)
  }
  if (text === 'LW') return (time) => time.day === nearestWeekday(time, lengthOfMonth(time))
  const [, nearest] = /^(\d+)W$/.exec(text) ?? []
  if (nearest !== undefined) {
    const day = readNumber(nearest, dayRange)
    return (time) => day <= lengthOfMonth(time) && time.day === nearestWeekday(time, day)
  }
  const has = readPart(text, dayRange)
  return ({ day }) => has(day)
}

/** A day of the week: `L` is Saturday, `6L` the last Friday of the month, `6#3` the third. */
function readWeekday(text: string): HasDay {
  if (text.toUpperCase() === 'L') return (time) => weekdayOf(time) === 7
  const [, last] = /^(\w+)L$/i.exec(text) ?? []
  if (last !== undefined) {
    const weekday = readNumber(last, weekdayRange)
    return (time) => weekdayOf(time) === weekday && time.day > lengthOfMonth(time) - 7
  }
  const [, numbered, which] = /^(\w+)#([1-5])$/.exec(text) ?? []
  if (numbered !== undefined) {
    const weekday = readNumber(numbered, weekdayRange)
    return (time) => weekdayOf(time) === weekday && Math.ceil(time.day / 7) === Number(which)
  }
  const has = readPart(text, weekdayRange)
  return (time) => has(weekdayOf(time))
}

/** 1 for Sunday. */
function weekdayOf({ year, month, day }: LocalTime): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1
}

function lengthOfMonth({ year, month }: LocalTime): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The weekday nearest to a day, without leaving the month. */
function nearestWeekday(time: LocalTime, day: number): number {
  const weekday = weekdayOf({ ...time, day })
  if (weekday === 7) return day === 1 ? 3 : day - 1
  if (weekday === 1) return day === lengthOfMonth(time) ? day - 2 : day + 1
  return day
}
