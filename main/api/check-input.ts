import { isList, isObject, type Json } from '#shared/model/json.ts'
import { type Shape, shapeOf } from './api-model.ts'
import { ApiException, invalid } from './exceptions.ts'

/**
 * The input of an operation as its shape says it: members that the API does not know are left out, times become dates.
 * Throws a `SerializationException` for values of another type, and one `ValidationException` that names every value
 * which breaks a limit, in the wording of AWS.
 */
export function checkInput(shapeName: string | undefined, value: Json): unknown {
  const problems: string[] = []
  const input = shapeName === undefined ? {} : read(value, shapeOf(shapeName), '', problems)
  if (problems.length === 0) return input
  const counted = `${problems.length} validation error${problems.length === 1 ? '' : 's'} detected: `
  throw invalid(counted + problems.join('; '))
}

function read(value: Json, shape: Shape, path: string, problems: string[]): unknown {
  switch (shape.type) {
    case 'structure':
      return readStructure(value, shape, path, problems)
    case 'list': {
      if (!isList(value)) throw mistaken(value, 'list')
      note(path, value, shape, limitsOf(value.length, shape, 'length'), problems)
      const item = shapeOf(shape.member ?? '')
      return value
        .filter((one) => one !== null)
        .map((one, index) => read(one, item, `${path}.${index + 1}.member`, problems))
    }
    case 'map':
      return readMap(value, shape, path, problems)
    case 'string':
      if (typeof value !== 'string') throw mistaken(value, 'String')
      note(path, value, shape, brokenByText(value, shape), problems)
      return value
    case 'integer':
      if (typeof value !== 'number' || !Number.isFinite(value)) throw mistaken(value, 'Integer')
      note(path, Math.trunc(value), shape, limitsOf(Math.trunc(value), shape, 'value'), problems)
      return Math.trunc(value)
    case 'boolean':
      if (typeof value !== 'boolean') throw mistaken(value, 'Boolean')
      return value
    case 'timestamp':
      return readTime(value)
  }
}

function readStructure(value: Json, { members = {}, required = [] }: Shape, path: string, problems: string[]): unknown {
  if (!isObject(value)) throw mistaken(value, 'structure')
  const at = (name: string) => (path === '' ? name : `${path}.${name}`)
  for (const name of required) {
    if ((value[name] ?? null) !== null) continue
    problems.push(`Value null at '${at(name)}' failed to satisfy constraint: Member must not be null`)
  }
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, shape]) => {
      const part = Object.hasOwn(value, name) ? value[name] : undefined
      return part === undefined || part === null
        ? []
        : [[name, read(part, shapeOf(shape), at(name), problems)] as const]
    }),
  )
}

function readMap(value: Json, shape: Shape, path: string, problems: string[]): unknown {
  if (!isObject(value)) throw mistaken(value, 'map')
  const keyShape = shapeOf(shape.key ?? '')
  const valueShape = shapeOf(shape.value ?? '')
  const entries = Object.entries(value).filter(([, part]) => part !== null)
  note(path, value, shape, limitsOf(entries.length, shape, 'length'), problems)
  if (entries.some(([key]) => brokenByText(key, keyShape).length > 0)) {
    note(path, value, shape, [`Map keys must satisfy constraint: [${inWords(keyShape)}]`], problems)
  }
  if (valueShape.type !== 'string') {
    return Object.fromEntries(
      entries.map(([key, part]) => [key, read(part, valueShape, `${path}.${key}.member`, problems)] as const),
    )
  }
  const texts = entries.map(([key, part]) => {
    if (typeof part !== 'string') throw mistaken(part, 'String')
    return [key, part] as const
  })
  if (texts.some(([, text]) => brokenByText(text, valueShape).length > 0)) {
    note(path, value, shape, [`Map value must satisfy constraint: [${inWords(valueShape)}]`], problems)
  }
  return Object.fromEntries(texts)
}

function brokenByText(text: string, shape: Shape): readonly string[] {
  const { pattern, enum: values } = shape
  return [
    ...limitsOf(text.length, shape, 'length'),
    ...(pattern !== undefined && !matches(pattern, text) ? [ofPattern(pattern)] : []),
    ...(values && !values.includes(text) ? [ofValues(values)] : []),
  ]
}

function limitsOf(size: number, { min, max }: Shape, what: 'length' | 'value'): readonly string[] {
  return [
    ...(max !== undefined && size > max ? [atMost(max, what)] : []),
    ...(min !== undefined && size < min ? [atLeast(min, what)] : []),
  ]
}

/** All limits of a text: of keys and values of maps the service tells them together. */
function inWords({ min, max, pattern, enum: values }: Shape): string {
  return [
    ...(max !== undefined ? [atMost(max, 'length')] : []),
    ...(min !== undefined ? [atLeast(min, 'length')] : []),
    ...(pattern !== undefined ? [ofPattern(pattern)] : []),
    ...(values ? [ofValues(values)] : []),
  ].join(', ')
}

const atMost = (max: number, what: string) => `Member must have ${what} less than or equal to ${max}`
const atLeast = (min: number, what: string) => `Member must have ${what} greater than or equal to ${min}`
const ofPattern = (pattern: string) => `Member must satisfy regular expression pattern: ${pattern}`
const ofValues = (values: readonly string[]) => `Member must satisfy enum value set: [${values.join(', ')}]`

/** At most so much of a value is repeated. */
const longestShown = 200

function note(path: string, value: Json, shape: Shape, broken: readonly string[], problems: string[]): void {
  // Configurations hold secrets, so the service repeats no map (aws-cdk#12747).
  const isHidden = shape.sensitive === true || shape.type === 'map'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const shown = isHidden ? '' : ` '${text.length > longestShown ? `${text.slice(0, longestShown)}…` : text}'`
  problems.push(...broken.map((what) => `Value${shown} at '${path}' failed to satisfy constraint: ${what}`))
}

/** Epoch seconds, as JSON 1.1 says times; some clients write texts. */
function readTime(value: Json): Date {
  const date = typeof value === 'number' ? new Date(value * 1000) : new Date(typeof value === 'string' ? value : NaN)
  if (Number.isNaN(date.getTime())) throw mistaken(value, 'Timestamp')
  return date
}

const patterns = new Map<string, RegExp>()

/** Java’s patterns of the model mean the same here; they match the whole text. */
function matches(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`)
  patterns.set(pattern, known)
  return known.test(text)
}

function mistaken(value: Json, wanted: string): ApiException {
  const message =
    isObject(value) || isList(value)
      ? `Start of ${isList(value) ? 'list' : 'structure or map'} found where not expected.`
      : `${kindOf(value)}_VALUE can not be converted to a ${wanted}`
  return new ApiException('SerializationException', message)
}

function kindOf(value: Json): string {
  if (typeof value === 'string') return 'STRING'
  if (typeof value === 'number') return 'NUMBER'
  return value === true ? 'TRUE' : value === false ? 'FALSE' : 'NULL'
}
