import { operationModels, type Shape, shapeOf } from '#main/api/api-model.ts'

/** An input that breaks one limit of the model, and what the service says of it. */
export interface Violation {
  /** Where, as messages say it. */
  readonly path: string
  readonly input: object
  readonly exception: 'ValidationException' | 'SerializationException'
  readonly message: string
}

/** Every way in which the input of an operation can break a single limit of the model. */
export function violationsOf(operation: string): readonly Violation[] {
  const { input } = operationModels[operation] ?? {}
  if (input === undefined) return []
  return wrongIn(shapeOf(input), '', []).map(({ path, value, exception, message }) => ({
    path,
    exception,
    message,
    // What is wrong in a structure is a structure again.
    input: value as object,
  }))
}

/** The smallest input of an operation that keeps the limits of the model. */
export function smallestInput(operation: string): object {
  const { input } = operationModels[operation] ?? {}
  return input === undefined ? {} : (rightValue(shapeOf(input)) as object)
}

interface Wrong extends Omit<Violation, 'input'> {
  readonly value: unknown
}

function wrongIn(shape: Shape, path: string, above: readonly Shape[]): readonly Wrong[] {
  // A shape inside itself breaks no other limits there.
  if (above.includes(shape)) return []
  const inside = [...above, shape]
  switch (shape.type) {
    case 'structure':
      return wrongStructures(shape, path, inside)
    case 'list': {
      const item = shapeOf(shape.member ?? '')
      const right = () => rightValue(item)
      return [
        ...wrongSizes(shape, path, (size) => Array.from({ length: size }, right)),
        ...wrongIn(item, `${path}.1.member`, inside).map((wrong) => ({
          ...wrong,
          value: [wrong.value, ...Array.from({ length: Math.max(0, (shape.min ?? 0) - 1) }, right)],
        })),
        { ...mistaken(path, 'list'), value: 'text' },
      ]
    }
    case 'map':
      return [
        ...wrongSizes(shape, path, (size) =>
          Object.fromEntries(
            Array.from({ length: size }, (_, index) => [`k${index}`, rightValue(shapeOf(shape.value ?? ''))]),
          ),
        ),
        ...wrongEntries(shape, path),
        { ...mistaken(path, 'map'), value: 'text' },
      ]
    case 'string':
      return [
        ...wrongSizes(shape, path, (size) => text(shape).padEnd(size, 'a').slice(0, size)),
        ...wrongTexts(shape).map((value) => refused(path, value, shape)),
        { ...mistaken(path, 'String', 'NUMBER'), value: 1 },
      ]
    case 'integer':
      return [...wrongSizes(shape, path, (size) => size), { ...mistaken(path, 'Integer', 'STRING'), value: 'text' }]
    case 'boolean':
      return [{ ...mistaken(path, 'Boolean', 'STRING'), value: 'text' }]
    case 'timestamp':
      return [{ ...mistaken(path, 'Timestamp', 'STRING'), value: 'text' }]
  }
}

function wrongStructures(shape: Shape, path: string, inside: readonly Shape[]): readonly Wrong[] {
  const { members = {}, required = [] } = shape
  const right = rightStructure(shape)
  const at = (name: string) => (path === '' ? name : `${path}.${name}`)
  const missing = required.map((name): Wrong => {
    const { [name]: _, ...value } = right
    const problem = `Value null at '${at(name)}' failed to satisfy constraint: Member must not be null`
    return { path: at(name), value, exception: 'ValidationException', message: counted([problem]) }
  })
  const wrong = Object.entries(members).flatMap(([name, member]) =>
    wrongIn(shapeOf(member), at(name), inside).map((one) => ({ ...one, value: { ...right, [name]: one.value } })),
  )
  return path === ''
    ? [...missing, ...wrong]
    : [...missing, ...wrong, { ...mistaken(path, 'structure'), value: 'text' }]
}

function wrongSizes(shape: Shape, path: string, ofSize: (size: number) => unknown): readonly Wrong[] {
  const { min, max, type } = shape
  return [
    ...(max === undefined ? [] : [ofSize(max + 1)]),
    ...(min === undefined || (min === 0 && type !== 'integer') ? [] : [ofSize(min - 1)]),
  ].map((value) => refused(path, value, shape))
}

/** Texts of a good length that the pattern or the list of values does not allow. */
function wrongTexts({ pattern, enum: values, min = 1 }: Shape): readonly string[] {
  if (values) return ['Nonesuch']
  // No pattern of the model takes a line break.
  return pattern === undefined ? [] : ['\n'.repeat(Math.max(1, min))]
}

/** Of maps the service repeats no value, and tells every limit of their keys or values where one is broken. */
function wrongEntries({ key: keyName = '', value: valueName = '' }: Shape, path: string): readonly Wrong[] {
  const [key, value] = [shapeOf(keyName), shapeOf(valueName)]
  const say = (what: string, shape: Shape) =>
    counted([`Value at '${path}' failed to satisfy constraint: ${what} must satisfy constraint: [${limits(shape)}]`])
  const wrong = (what: string, shape: Shape, broken: object): Wrong => ({
    path,
    value: broken,
    exception: 'ValidationException',
    message: say(what, shape),
  })
  const tooLong = (shape: Shape) => (shape.max === undefined ? [] : ['a'.repeat(shape.max + 1)])
  const right = rightValue(value)
  if (value.type !== 'string') return tooLong(key).map((one) => wrong('Map keys', key, { [one]: right }))
  return [
    ...[...tooLong(key), ...wrongTexts(key)].map((one) => wrong('Map keys', key, { [one]: right })),
    ...[...tooLong(value), ...wrongTexts(value)].map((one) => wrong('Map value', value, { [text(key)]: one })),
  ]
}

function limits({ min, max, pattern }: Shape): string {
  return [
    ...(max === undefined ? [] : [`Member must have length less than or equal to ${max}`]),
    ...(min === undefined ? [] : [`Member must have length greater than or equal to ${min}`]),
    ...(pattern === undefined ? [] : [`Member must satisfy regular expression pattern: ${pattern}`]),
  ].join(', ')
}

function refused(path: string, value: unknown, shape: Shape): Wrong {
  const { pattern, enum: values, type, max = Infinity, min = -Infinity } = shape
  const [what, size] = type === 'integer' ? ['value', Number(value)] : ['length', sizeOf(value)]
  const isText = typeof value === 'string'
  const broken = [
    ...(size > max ? [`Member must have ${what} less than or equal to ${max}`] : []),
    ...(size < min ? [`Member must have ${what} greater than or equal to ${min}`] : []),
    ...(isText && pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(value)
      ? [`Member must satisfy regular expression pattern: ${pattern}`]
      : []),
    ...(isText && values && !values.includes(value)
      ? [`Member must satisfy enum value set: [${values.join(', ')}]`]
      : []),
  ]
  const shown = isText ? value : JSON.stringify(value)
  const cut = shown.length > 200 ? `${shown.slice(0, 200)}…` : shown
  const inWords = type === 'map' ? 'Value' : `Value '${cut}'`
  const problems = broken.map((one) => `${inWords} at '${path}' failed to satisfy constraint: ${one}`)
  return { path, value, exception: 'ValidationException', message: counted(problems) }
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return Object.keys(Object(value)).length
}

function counted(problems: readonly string[]): string {
  return `${problems.length} validation error${problems.length === 1 ? '' : 's'} detected: ${problems.join('; ')}`
}

/** A value of another type is not read at all: the service does not say where it stands. */
function mistaken(path: string, wanted: string, given = 'STRING') {
  return {
    path,
    exception: 'SerializationException',
    message: `${given}_VALUE can not be converted to a ${wanted}`,
  } as const
}

function rightStructure({ members = {}, required = [] }: Shape): Readonly<Record<string, unknown>> {
  return Object.fromEntries(required.map((name) => [name, rightValue(shapeOf(members[name] ?? ''))]))
}

/** A small value that keeps the limits of its shape. */
function rightValue(shape: Shape): unknown {
  switch (shape.type) {
    case 'structure':
      return rightStructure(shape)
    case 'list':
      return Array.from({ length: shape.min ?? 0 }, () => rightValue(shapeOf(shape.member ?? '')))
    case 'map':
      return {}
    case 'string':
      return text(shape)
    case 'integer':
      return shape.min ?? 0
    case 'boolean':
      return false
    case 'timestamp':
      return new Date(0)
  }
}

/** One of these keeps each pattern of the model, also with letters behind it. */
const texts = [
  'a',
  'AWS',
  '*',
  '123456789012',
  '11111111-1111-4111-8111-111111111111',
  'arn:aws:iam::123456789012:role/a',
  'arn:aws:codepipeline:us-east-1:123456789012:a',
  'arn:aws:lambda:us-east-1:123456789012:function:a',
]

function text({ pattern, enum: values, min = 0 }: Shape): string {
  if (values) return values[0] ?? ''
  const found = texts
    .map((one) => one.padEnd(min, 'a'))
    .find((one) => pattern === undefined || new RegExp(`^(?:${pattern})$`).test(one))
  if (found === undefined) throw new Error(`Nothing here keeps ${pattern}`)
  return found
}
