import {
  type SchemaError,
  type Validator,
  validateAction,
  validateCloudFormation,
  validatePipeline,
  validateStage,
} from '#shared/model/generated/validators.js'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { at, fromPointer, type Location, valueAt } from '#shared/model/location.ts'
import { say } from '#shared/model/message.ts'
import { cloudFormationMember, schemaAt } from '#shared/model/schema/schema-at.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { nearest } from './nearest.ts'
import { placedAt, problem } from './problem.ts'
import type { Dialect, Finding, Problem } from './rule.ts'
import { type ShapeRuleId, shapeRules } from './shape-rules.ts'

/**
 * What the JSON Schema finds wrong with the shape of a declaration. Stages and actions are looked at one by one and
 * remembered by identity, so that an edit costs the look at what it touched.
 */
export function checkShape(declaration: JsonObject, dialect: Dialect): readonly Problem[] {
  const look = (value: Json, validate: Validator, kind: Kind) => found({ value, validate, kind, dialect })
  const problems = [...look(declaration, validatePipeline, 'pipeline')]
  const own = declaration[cloudFormationMember]
  if (dialect === 'cloudformation' && own !== undefined) {
    problems.push(...placedAt([cloudFormationMember], look(own, validateCloudFormation, 'cloudFormation')))
  }
  if (!isList(declaration.stages)) return problems
  for (const [s, stage] of declaration.stages.entries()) {
    problems.push(...placedAt(['stages', s], look(stage, validateStage, 'stage')))
    if (!isObject(stage) || !isList(stage.actions)) continue
    for (const [a, action] of stage.actions.entries()) {
      problems.push(...placedAt(['stages', s, 'actions', a], look(action, validateAction, 'action')))
    }
  }
  return problems
}

type Kind = 'pipeline' | 'cloudFormation' | 'stage' | 'action'

/** Where the parts that are looked at alone stand, as far as the schema is concerned. */
const places: Readonly<Record<Kind, Location>> = {
  pipeline: [],
  cloudFormation: [cloudFormationMember],
  stage: at('stages', 0),
  action: at('stages', 0, 'actions', 0),
}

interface Look {
  readonly value: Json
  readonly validate: Validator
  readonly kind: Kind
  readonly dialect: Dialect
}

const remembered: Readonly<Record<Dialect, WeakMap<object, readonly Problem[]>>> = {
  api: new WeakMap(),
  cloudformation: new WeakMap(),
}

function found(look: Look): readonly Problem[] {
  const { value, validate, dialect } = look
  const key = typeof value === 'object' && value !== null ? value : undefined
  const known = key && remembered[dialect].get(key)
  if (known) return known
  const problems = validate(value) ? [] : (validate.errors ?? []).flatMap((error) => problemOf(error, look))
  if (key) remembered[dialect].set(key, problems)
  return problems
}

function problemOf(error: SchemaError, look: Look): readonly Problem[] {
  const location = fromPointer(error.instancePath, look.value) ?? []
  if (isInsideIntrinsic(look.value, location)) {
    return look.dialect === 'api' ? unresolved(error, look, location) : []
  }
  const name = nameOf(location, look)
  const tell = tellings[error.keyword]
  if (tell) return tell({ error, look, location, name })
  return [
    told('value-shape', { location, message: say`Change “${name}”: it ${error.message ?? 'has the wrong shape'}.` }),
  ]
}

interface Telling {
  readonly error: SchemaError
  readonly look: Look
  readonly location: Location
  readonly name: string
}

type Tell = (telling: Telling) => readonly Problem[]

/** What is said for each keyword of the schema that was broken. */
const tellings: Readonly<Record<string, Tell | undefined>> = {
  required({ error, look, location }) {
    const missing = String(error.params.missingProperty)
    if (look.dialect === 'cloudformation' && isOptionalThere(look.kind, location, missing)) return []
    return [
      told('required-member', {
        location: [...location, missing],
        message: say`Add “${spelled(missing, look.dialect)}”: it is required here.`,
      }),
    ]
  },
  additionalProperties: unknownMember,
  type({ error, look, location, name }) {
    const value = valueAt(look.value, location)
    if (look.dialect === 'cloudformation' && isLeftToCloudFormation(location, value)) return []
    const wanted = String(error.params.type)
    return [
      told('value-type', {
        location,
        message: say`Make “${name}” ${article(wanted)}: it is ${article(kindOf(value))}.`,
        ...asWanted(location, value, wanted),
      }),
    ]
  },
  enum({ error, look, location, name }) {
    const value = valueAt(look.value, location)
    const choices = Array.isArray(error.params.allowedValues) ? error.params.allowedValues.map(String) : []
    const near = typeof value === 'string' ? nearest(value, choices) : undefined
    const only = choices.length === 1 ? choices[0] : near
    return [
      told('value-choice', {
        location,
        message: say`Choose one of these for “${name}”: ${choices.join(', ')}.`,
        ...(only === undefined
          ? {}
          : { fixes: [{ title: say`Change it to ${only}`, repairs: [{ set: location, value: only }] }] }),
      }),
    ]
  },
  pattern({ error, look, location, name }) {
    // Of an empty text it is enough to say that it is too short.
    if (valueAt(look.value, location) === '') return []
    const words = schemaAt([...places[look.kind], ...location])?.words
    return [
      told('value-pattern', {
        location,
        message:
          words === undefined
            ? say`Change “${name}”: it must match ${String(error.params.pattern)}.`
            : say`Change “${name}”: allowed here is ${words}.`,
      }),
    ]
  },
  minLength: length,
  maxLength: length,
  minimum: range,
  maximum: range,
  minItems: count,
  maxItems: count,
  maxProperties: count,
  // It only repeats what was said of the name itself.
  propertyNames: () => [],
}

function unknownMember({ error, look, location }: Telling): readonly Problem[] {
  const unknown = String(error.params.additionalProperty)
  const isRoot = look.kind === 'pipeline' && location.length === 0
  if (isRoot && unknown === cloudFormationMember && look.dialect === 'cloudformation') return []
  const owner = valueAt(look.value, location)
  // Macros and transforms may stand beside members and put others in their place.
  if (look.dialect === 'cloudformation' && unknown.startsWith('Fn::')) return []
  const known = Object.keys(schemaAt([...places[look.kind], ...location])?.properties ?? {})
  const absent = known.filter((candidate) => isObject(owner) && !Object.hasOwn(owner, candidate))
  const near = nearest(unknown, absent)
  const here = [...location, unknown]
  return [
    told('unknown-member', {
      location: here,
      part: 'name',
      message:
        near === undefined
          ? say`Remove “${spelled(unknown, look.dialect)}”: CodePipeline knows no such member here.`
          : say`Write “${spelled(near, look.dialect)}” for “${spelled(unknown, look.dialect)}”, which CodePipeline does not know here.`,
      fixes:
        near === undefined
          ? [{ title: say`Remove it`, repairs: [{ unset: here }] }]
          : [
              {
                title: say`Rename it to ${spelled(near, look.dialect)}`,
                repairs: [{ rename: here, to: near }],
              },
            ],
    }),
  ]
}

function length({ error, location, name }: Telling): readonly Problem[] {
  const limit = String(error.params.limit)
  const isLeast = error.keyword === 'minLength'
  const message = isLeast
    ? say`Give “${name}” at least ${limit} characters.`
    : say`Give “${name}” at most ${limit} characters.`
  if (error.propertyName === undefined) return [told('value-length', { location, message })]
  const own = error.propertyName
  return [
    told('value-length', {
      location: [...location, own],
      part: 'name',
      message: isLeast
        ? say`Give the name “${own}” at least ${limit} characters.`
        : say`Give the name “${own}” at most ${limit} characters.`,
    }),
  ]
}

function range({ error, location, name }: Telling): readonly Problem[] {
  const limit = String(error.params.limit)
  const message =
    error.keyword === 'minimum'
      ? say`Give “${name}” a number of at least ${limit}.`
      : say`Give “${name}” a number of at most ${limit}.`
  return [told('value-range', { location, message })]
}

function count({ error, look, location, name }: Telling): readonly Problem[] {
  const value = valueAt(look.value, location)
  // An item may be dropped or become several.
  if (isList(value) && value.some(isIntrinsic)) return []
  const limit = String(error.params.limit)
  const isEmpty = isList(value) && value.length === 0
  return [
    told('list-length', {
      location,
      message:
        error.keyword === 'minItems'
          ? say`Give “${name}” at least ${limit} entries, or leave it out.`
          : say`Give “${name}” at most ${limit} entries.`,
      ...(isEmpty ? { fixes: [{ title: say`Remove the empty list`, repairs: [{ unset: location }] }] } : {}),
    }),
  ]
}

function told(id: ShapeRuleId, finding: Finding): Problem {
  return problem(shapeRules[id], finding)
}

/** What only CloudFormation resolves means nothing to the API; it is said once for each such value. */
function unresolved(error: SchemaError, { value }: Look, location: Location): readonly Problem[] {
  const depth = location.findIndex((_, index) => isIntrinsic(valueAt(value, location.slice(0, index))))
  if (depth >= 0 || error.keyword !== 'type') return []
  return [
    told('unresolved-intrinsic', {
      location,
      message: say`Put a value here: only CloudFormation knows what {"Ref": …} and {"Fn::…": …} mean.`,
    }),
  ]
}

function isInsideIntrinsic(root: Json, location: Location): boolean {
  for (let depth = 0; depth <= location.length; depth++) {
    if (isIntrinsic(valueAt(root, location.slice(0, depth)))) return true
  }
  return false
}

/** CloudFormation makes up a name, and its trigger may do without a configuration (CFN/aws-resource-codepipeline-pipeline). */
function isOptionalThere(kind: Kind, location: Location, missing: string): boolean {
  if (kind !== 'pipeline') return false
  return location.length === 0 ? missing === 'name' : missing === 'gitConfiguration'
}

/** A list of stores that could not be read by Region is left as it stands. */
function isLeftToCloudFormation(location: Location, value: Json | undefined): boolean {
  return location.length === 1 && location[0] === 'artifactStores' && isList(value)
}

function asWanted(location: Location, value: Json | undefined, wanted: string): Partial<Finding> {
  const repaired = converted(value, wanted)
  if (repaired === undefined) return {}
  return {
    fixes: [{ title: say`Write ${JSON.stringify(repaired)}`, repairs: [{ set: location, value: repaired }] }],
  }
}

/** The same value as the type that is wanted, where that is plain. */
function converted(value: Json | undefined, wanted: string): Json | undefined {
  if (wanted === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value)
  if (wanted === 'integer' && typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value)
  if (wanted === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  if (wanted === 'array' && isObject(value)) return [value]
  return undefined
}

function nameOf(location: Location, { dialect, kind }: Look): string {
  const last = location.at(-1)
  if (last === undefined) return kind === 'cloudFormation' ? cloudFormationMember : `the ${kind}`
  if (typeof last === 'number') return `${String(location.at(-2) ?? kind)}[${last}]`
  return schemaAt([...places[kind], ...location.slice(0, -1)])?.properties ? spelled(last, dialect) : last
}

/** A member’s name as the document writes it. */
function spelled(name: string, dialect: Dialect): string {
  return dialect === 'api' ? name : name.charAt(0).toUpperCase() + name.slice(1)
}

function kindOf(value: Json | undefined): string {
  if (value === null || value === undefined) return 'null'
  return isList(value) ? 'array' : typeof value
}

function article(kind: string): string {
  const words: Record<string, string> = {
    array: 'a list',
    object: 'an object',
    string: 'a text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'a truth value',
    null: 'null',
  }
  return words[kind] ?? kind
}
