import {
  type SchemaError,
  type Validator,
  validateAction,
  validatePipeline,
  validateStage,
  validateTemplatePipeline,
} from '#shared/model/generated/validators.js'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { fromPointer, type Location, valueAt } from '#shared/model/location.ts'
import { pipelineSchema } from '#shared/model/schema/pipeline-schema.ts'
import { templateOnly } from '#shared/model/schema/template-schema.ts'
import { counterpart } from '#shared/model/template-names.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import type { Dialect, Problem } from './rule.ts'

/**
 * What the JSON Schema finds wrong with the shape of a declaration. Stages and actions are looked at one by one and
 * remembered by identity, so that an edit costs the look at what it touched.
 */
export function checkShape(declaration: JsonObject, dialect: Dialect = 'api'): readonly Problem[] {
  const validate = dialect === 'template' ? validateTemplatePipeline : validatePipeline
  const problems = [...found(declaration, validate, dialect)]
  if (!isList(declaration.stages)) return problems
  for (const [s, stage] of declaration.stages.entries()) {
    const inStage = ['stages', s]
    problems.push(...placedAt(inStage, found(stage, validateStage, dialect)))
    if (!isObject(stage) || !isList(stage.actions)) continue
    for (const [a, action] of stage.actions.entries()) {
      problems.push(...placedAt([...inStage, 'actions', a], found(action, validateAction, dialect)))
    }
  }
  return problems
}

const remembered = new WeakMap<object, readonly Problem[]>()

function found(value: Json, validate: Validator, dialect: Dialect): readonly Problem[] {
  const key = typeof value === 'object' && value !== null ? value : undefined
  const known = key && remembered.get(key)
  if (known) return known
  const problems = validate(value) ? [] : (validate.errors ?? []).flatMap((error) => problemOf(error, value, dialect))
  if (key) remembered.set(key, problems)
  return problems
}

function placedAt(place: Location, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, location: [...place, ...problem.location] }))
}

function problemOf(error: SchemaError, root: Json, dialect: Dialect): readonly Problem[] {
  const location = fromPointer(error.instancePath, root) ?? []
  const value = valueAt(root, location)
  // What is inside of a function is its argument, and no part of the declaration yet.
  if (location.some((_, depth) => isIntrinsic(valueAt(root, location.slice(0, depth)))) || isIntrinsic(value)) return []
  const docs = 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html'
  const problem = (rule: string, message: string, extra: Partial<Problem> = {}): readonly Problem[] => [
    { rule, severity: 'error', location, message, docs, ...extra },
  ]
  const { params } = error
  const spelled = (member: string) => (dialect === 'template' ? counterpart(member) : member)
  const name = nameAt(location, spelled)
  switch (error.keyword) {
    case 'required': {
      const missing = isTemplateOnly(location)
        ? String(params.missingProperty)
        : spelled(String(params.missingProperty))
      return problem('required-member', `Add “${missing}”: it is required here.`, {
        location: [...location, String(params.missingProperty)],
      })
    }
    case 'additionalProperties': {
      const unknown = String(params.additionalProperty)
      const written = isTemplateOnly(location) ? unknown : spelled(unknown)
      const meant = memberNames.has(counterpart(unknown)) ? counterpart(written) : undefined
      const message =
        meant === undefined
          ? `Remove “${written}”: CodePipeline knows no such member here.`
          : `Write “${meant}” instead of “${written}”: capital letters matter.`
      return problem('unknown-member', message, { location: [...location, unknown], part: 'name' })
    }
    case 'type':
      // AWS::CodePipeline::Pipeline takes any JSON in a configuration.
      if (dialect === 'template' && location.at(-2) === 'configuration' && typeof value === 'object' && value) return []
      if (dialect === 'template' && location[0] === 'artifactStores' && location.length === 1 && isList(value)) {
        return problem(
          'value-type',
          'Give every artifact store a Region of its own and an ArtifactStore, nothing else.',
        )
      }
      return problem('value-type', `Make “${name}” ${article(String(params.type))}: it is ${article(kindOf(value))}.`)
    case 'enum': {
      const choices = Array.isArray(params.allowedValues) ? params.allowedValues.map(String).join(', ') : ''
      return problem('value-choice', `Choose one of these for “${name}”: ${choices}.`)
    }
    case 'pattern':
      // Of an empty text it is enough to say that it is too short.
      if (value === '') return []
      return problem('value-pattern', `Change “${name}”: it must match ${String(params.pattern)}.`)
    case 'minLength':
    case 'maxLength':
      return problem('value-length', `Give “${name}” ${bound(error)} characters.`, nameOf(error, location))
    case 'minimum':
    case 'maximum':
      return problem('value-range', `Give “${name}” a number ${bound(error)}.`)
    case 'minItems':
    case 'maxItems':
    case 'maxProperties':
      return problem('list-length', `Give “${name}” ${bound(error)} entries.`)
    // It only repeats what was said of the name itself.
    case 'propertyNames':
      return []
    default:
      return problem('value-shape', `Change “${name}”: it ${error.message ?? 'has the wrong shape'}.`)
  }
}

/** The last name of a place as the document has it: keys of maps are the user's own words. */
function nameAt(location: Location, spelled: (member: string) => string): string {
  const last = location.at(-1)
  if (last === undefined) return 'the declaration'
  const isOwn = typeof last === 'number' || isTemplateOnly(location) || maps.has(location.at(-2) ?? '')
  return isOwn ? String(last) : spelled(last)
}

const maps: ReadonlySet<string | number> = new Set(['configuration', 'artifactStores'])

function isTemplateOnly([first]: Location): boolean {
  return first === templateOnly
}

/** Every member that CodePipeline knows somewhere. */
const memberNames: ReadonlySet<string> = new Set(namesIn(pipelineSchema))

function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema && isObject(schema.properties) ? Object.keys(schema.properties) : []
  return [...own, ...Object.values(schema).flatMap(namesIn)]
}

function nameOf(error: SchemaError, location: Location): Partial<Problem> {
  return error.propertyName === undefined ? {} : { location: [...location, error.propertyName], part: 'name' }
}

function bound({ keyword, params }: SchemaError): string {
  return `${keyword.startsWith('min') ? 'at least' : 'at most'} ${String(params.limit)}`
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
