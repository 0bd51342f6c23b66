import type { LocalTime } from './quartz-cron.ts'

/** Tells what the clocks of a time zone show. */
export type TimeZone = (time: Date) => LocalTime

/**
 * The zone that a rule names: `Area/City`, `UTC`, `UTC+HH:MM`, or an abbreviation of three to five letters as Java's
 * `ZoneId` reads them.
 */
export function readTimeZone(name: string): TimeZone | { readonly mistake: string } {
  const offset = offsetOf(name)
  if (offset !== undefined) return (time) => readUtc(new Date(time.getTime() + offset * 60_000))
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: Object.hasOwn(abbreviations, name) ? abbreviations[name] : name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    return (time) => readParts(format.formatToParts(time))
  } catch (error) {
    if (error instanceof RangeError) return { mistake: `There is no time zone “${name}”.` }
    throw error
  }
}

/** Minutes that a zone like `UTC+05:30` is ahead. */
function offsetOf(name: string): number | undefined {
  const [, sign, hours = '0', minutes = '0'] = /^(?:UTC|GMT)(?:([+-])(\d{1,2})(?::?([0-5]\d))?)?$/.exec(name) ?? []
  if (name === 'UTC' || name === 'GMT') return 0
  if (sign === undefined || Number(hours) > 18) return undefined
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function readUtc(time: Date): LocalTime {
  return {
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    day: time.getUTCDate(),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
  }
}

function readParts(parts: readonly Intl.DateTimeFormatPart[]): LocalTime {
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value)
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') }
}

/** `java.time.ZoneId.SHORT_IDS`, where a zone of its own stands behind the letters. */
const abbreviations: Readonly<Record<string, string>> = {
  ACT: 'Australia/Darwin',
  AET: 'Australia/Sydney',
  AGT: 'America/Argentina/Buenos_Aires',
  ART: 'Africa/Cairo',
  AST: 'America/Anchorage',
  BET: 'America/Sao_Paulo',
  BST: 'Asia/Dhaka',
  CAT: 'Africa/Harare',
  CNT: 'America/St_Johns',
  CST: 'America/Chicago',
  CTT: 'Asia/Shanghai',
  EAT: 'Africa/Addis_Ababa',
  ECT: 'Europe/Paris',
  IET: 'America/Indiana/Indianapolis',
  IST: 'Asia/Kolkata',
  JST: 'Asia/Tokyo',
  MIT: 'Pacific/Apia',
  NET: 'Asia/Yerevan',
  NST: 'Pacific/Auckland',
  PLT: 'Asia/Karachi',
  PNT: 'America/Phoenix',
  PRT: 'America/Puerto_Rico',
  PST: 'America/Los_Angeles',
  SST: 'Pacific/Guadalcanal',
  VST: 'Asia/Ho_Chi_Minh',
}
