import { type Message, say } from '#shared/model/message.ts'

/**
 * What Quartz does not take in a cron expression of six or seven fields (seconds, minutes, hours, day of the month,
 * month, day of the week, year): the first mistake of every field. Where versions of Quartz differ nothing is said.
 */
export function quartzMistakes(expression: string): readonly Message[] {
  const fields = expression.trim().toUpperCase().split(/\s+/)
  const mistakes = fields.flatMap((text, index) => {
    const field = quartzFields[index]
    const wrong = field && text.split(',').find((part) => !isPart(part, text, field))
    return field && wrong !== undefined ? [mistake(wrong, field, index + 1)] : []
  })
  if (mistakes.length > 0) return mistakes
  return (fields[3] === '?') === (fields[5] === '?')
    ? [say`Write ? for the day of the month or for the day of the week, and something else for the other.`]
    : []
}

interface QuartzField {
  readonly kind: 'number' | 'month' | 'day of month' | 'day of week' | 'year'
  readonly least: number
  readonly most: number
  readonly names?: readonly string[]
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']
const quartzFields: readonly QuartzField[] = [
  { kind: 'number', least: 0, most: 59 },
  { kind: 'number', least: 0, most: 59 },
  { kind: 'number', least: 0, most: 23 },
  { kind: 'day of month', least: 1, most: 31 },
  { kind: 'month', least: 1, most: 12, names: months },
  { kind: 'day of week', least: 1, most: 7, names: days },
  { kind: 'year', least: 1970, most: 2199 },
]

/** One part of a list: a value, a range, either with a step, or one of the letters of the day fields. */
function isPart(part: string, whole: string, field: QuartzField): boolean {
  if (part === '?') return whole === '?' && field.kind.startsWith('day')
  if (isSpecialDay(part, field)) return true
  const [range = '', step, ...more] = part.split('/')
  if (more.length > 0 || (step !== undefined && !isStep(step, field))) return false
  if (range === '*' || (range === '' && step !== undefined)) return true
  const ends = range.split('-')
  return ends.length <= 2 && ends.every((end) => isValue(end, field))
}

function isStep(step: string, { kind, most }: QuartzField): boolean {
  return /^\d+$/.test(step) && (kind === 'year' || Number(step) <= most)
}

function isValue(text: string, { least, most, names = [] }: QuartzField): boolean {
  return names.includes(text) || (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most)
}

/** The last day, the workday next to a day, the third Friday. */
function isSpecialDay(part: string, field: QuartzField): boolean {
  if (field.kind === 'day of month') {
    const workday = /^(\d+)W$/.exec(part)
    return /^L(-([12]?\d|30))?W?$/.test(part) || (workday !== null && isValue(workday[1] ?? '', field))
  }
  if (field.kind !== 'day of week') return false
  const counted = /^(\w+)(?:L|#[1-5])$/.exec(part)
  return part === 'L' || (counted !== null && isValue(counted[1] ?? '', field))
}

function mistake(part: string, { kind, least, most }: QuartzField, position: number): Message {
  const numbers = say`Change “${part}” in field ${position}: it holds numbers from ${least} to ${most}, and ranges, lists and steps of them.`
  const messages: Readonly<Record<QuartzField['kind'], Message>> = {
    number: numbers,
    year: numbers,
    month: say`Change “${part}” in field ${position}: it holds months from 1 to 12 or JAN to DEC, and ranges, lists and steps of them.`,
    'day of month': say`Change “${part}” in field ${position}: it holds days of the month from 1 to 31, ranges, lists and steps of them, ?, L or W.`,
    'day of week': say`Change “${part}” in field ${position}: it holds days from 1 (Sunday) to 7 or SUN to SAT, ranges, lists and steps of them, ?, L or #.`,
  }
  return messages[kind]
}
