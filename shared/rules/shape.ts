import {
  type SchemaError,
  type Validator,
  validateAction,
  validatePipeline,
  validateStage,
} from '#shared/model/generated/validators.js'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { fromPointer, type Location, valueAt } from '#shared/model/location.ts'
import { explainError } from '#shared/model/schema/explain-error.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import type { Problem } from './rule.ts'

/**
 * What the JSON Schema finds wrong with the shape of a declaration. Stages and actions are looked at one by one and
 * remembered by identity, so that an edit costs the look at what it touched.
 */
export function checkShape(declaration: JsonObject): readonly Problem[] {
  const problems = [...found(declaration, validatePipeline)]
  if (!isList(declaration.stages)) return problems
  for (const [s, stage] of declaration.stages.entries()) {
    const inStage = ['stages', s]
    problems.push(...placedAt(inStage, found(stage, validateStage)))
    if (!isObject(stage) || !isList(stage.actions)) continue
    for (const [a, action] of stage.actions.entries()) {
      problems.push(...placedAt([...inStage, 'actions', a], found(action, validateAction)))
    }
  }
  return problems
}

const remembered = new WeakMap<object, readonly Problem[]>()

function found(value: Json, validate: Validator): readonly Problem[] {
  const key = typeof value === 'object' && value !== null ? value : undefined
  const known = key && remembered.get(key)
  if (known) return known
  const problems = validate(value) ? [] : (validate.errors ?? []).flatMap((error) => problemOf(error, value))
  if (key) remembered.set(key, problems)
  return problems
}

function placedAt(place: Location, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((problem) => ({ ...problem, location: [...place, ...problem.location] }))
}

function problemOf(error: SchemaError, root: Json): readonly Problem[] {
  const location = fromPointer(error.instancePath, root) ?? []
  const value = valueAt(root, location)
  if (isIntrinsic(value)) return []
  const fault = explainError(error, root)
  return fault ? [{ severity: 'error', docs, ...fault }] : []
}

const docs = 'https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html'
