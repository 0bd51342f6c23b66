import { isList, isObject, type Json, member } from '#shared/model/json.ts'
import { literal } from '#shared/model/value.ts'
import type { Mistake } from '../reading/mistake.ts'
import { mistakeIn } from '../reading/written.ts'
import { entriesOf, typeOf, type WrittenTemplate } from './sections.ts'

/** A value that somebody gives for a parameter. */
export interface GivenParameter {
  readonly name: string
  /** `undefined` for one that only AWS knows, such as that of an earlier deployment. */
  readonly value: string | undefined
  /** A mistake where the value was given. */
  tell(message: string): Mistake
}

/** The values of a template's parameters, and everything that is wrong with them; of two for one name the later counts. */
export function chooseParameters(
  template: WrittenTemplate,
  given: readonly GivenParameter[],
): { readonly values: Readonly<Record<string, string>>; readonly mistakes: readonly Mistake[] } {
  const declared = entriesOf(template.value, 'Parameters')
  const names = declared.map(([name]) => name)
  const hint = names.length === 0 ? 'It has none.' : `There is: ${names.join(', ')}.`
  const mistakes = given
    .filter(({ name }) => !names.includes(name))
    .map(({ name, tell }) => tell(`The template has no parameter “${name}”. ${hint}`))
  const values: [string, string][] = []
  for (const [name, parameter] of declared) {
    const chosen = given.findLast((one) => one.name === name) ?? defaultOf(template, name, parameter)
    if (!chosen) {
      const message = `Parameter ${name} has no default and is given no value.`
      mistakes.push(mistakeIn(template, ['Parameters', name], message, 'name'))
    } else if (chosen.value !== undefined) {
      values.push([name, chosen.value])
      mistakes.push(...troublesWith(name, chosen.value, parameter).map((message) => chosen.tell(message)))
    }
  }
  return { values: Object.fromEntries(values), mistakes }
}

/** A plain value as the text that a parameter takes; `undefined` for what is none. */
export function parameterText(value: Json): string | undefined {
  if (isList(value)) {
    const items = value.map(parameterText)
    return items.includes(undefined) ? undefined : items.join(',')
  }
  return value === null || isObject(value) ? undefined : String(value)
}

function defaultOf(template: WrittenTemplate, name: string, parameter: Json): GivenParameter | undefined {
  const value = member(parameter, 'Default')
  const text = value === undefined ? undefined : parameterText(value)
  if (text === undefined) return undefined
  return { name, value: text, tell: (message) => mistakeIn(template, ['Parameters', name, 'Default'], message) }
}

/** What a value breaks of what its parameter asks for (CFN/parameters-section-structure). */
function troublesWith(name: string, value: string, parameter: Json): readonly string[] {
  const type = typeOf(parameter)
  // The value is the name of where the value is kept.
  if (type.startsWith('AWS::SSM::Parameter::Value<')) return []
  const isMany = type === 'CommaDelimitedList' || type.startsWith('List<')
  const isNumber = type === 'Number' || type === 'List<Number>'
  const items = isMany ? value.split(',').map((item) => item.trim()) : [value]
  const described = literal(member(parameter, 'ConstraintDescription'))
  const because = described === undefined ? '' : ` (${described})`
  // What is not to be seen is not to be said either.
  const isSecret = parameterText(member(parameter, 'NoEcho') ?? false) === 'true'
  if (Buffer.byteLength(value) > maximumBytes)
    return [`The value of parameter ${name} is longer than ${maximumBytes} bytes.`]
  return items.flatMap((item) => {
    const shown = isSecret ? `The value of parameter ${name}` : `“${item}” for parameter ${name}`
    if (isNumber && !isNumeric(item)) return [`${shown} is no number.`]
    return [...limits(parameter, item, isNumber), ...forms(parameter, item)].map(
      (trouble) => `${shown} ${trouble}${because}.`,
    )
  })
}

/** The longest value of a parameter (CFN/cloudformation-limits). */
const maximumBytes = 4096

function* limits(parameter: Json, item: string, isNumber: boolean): Iterable<string> {
  const limit = (name: string) => {
    const given = parameterText(member(parameter, name) ?? null)
    return given === undefined || !isNumeric(given) ? undefined : Number(given)
  }
  const [least, most, shortest, longest] = ['MinValue', 'MaxValue', 'MinLength', 'MaxLength'].map(limit)
  if (isNumber && least !== undefined && Number(item) < least) yield `is less than ${least}`
  if (isNumber && most !== undefined && Number(item) > most) yield `is more than ${most}`
  if (!isNumber && shortest !== undefined && item.length < shortest) yield `is shorter than ${shortest} characters`
  if (!isNumber && longest !== undefined && item.length > longest) yield `is longer than ${longest} characters`
}

function* forms(parameter: Json, item: string): Iterable<string> {
  const allowed = member(parameter, 'AllowedValues')
  const texts = isList(allowed) ? allowed.flatMap((one) => parameterText(one) ?? []) : undefined
  if (texts && !texts.some((one) => isSame(one, item))) {
    yield `is none of ${texts.join(', ')}`
  }
  const pattern = literal(member(parameter, 'AllowedPattern'))
  if (pattern !== undefined && matches(pattern, item) === false) yield `does not match ${pattern}`
}

/** Numbers are the same however they are written. */
function isSame(one: string, other: string): boolean {
  return one === other || (isNumeric(one) && isNumeric(other) && Number(one) === Number(other))
}

function isNumeric(text: string): boolean {
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text)
}

/** Whether a pattern matches all of a text; `undefined` for patterns that only Java understands. */
function matches(pattern: string, text: string): boolean | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, 'su').test(text)
  } catch {
    try {
      return new RegExp(`^(?:${pattern})$`, 's').test(text)
    } catch {
      return undefined
    }
  }
}
