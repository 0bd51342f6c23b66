import * as v from 'valibot'
import { isList, type Json, type JsonObject, member } from '#shared/model/json.ts'
import { type Action, type Pipeline, readPipeline, type Stage } from '#shared/model/pipeline.ts'
import { isIntrinsic, shown } from '#shared/model/value.ts'
import { type Refusal, refuse } from './edit.ts'

/** A stage or action as people name it: by its name, or by its index where the name does not tell. */
export const reference = v.union([v.pipe(v.string(), v.minLength(1)), v.pipe(v.number(), v.integer(), v.minValue(0))])
export type Reference = v.InferOutput<typeof reference>

/** An index in a list as it will be. */
export const position = v.pipe(v.number(), v.integer(), v.minValue(0))

/** A name that CodePipeline takes for stages, actions and pipelines (API model: 1 to 100 characters). */
export const resourceName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9.@\-_]{1,100}$/, 'Expected a name of 1 to 100 letters, digits or . @ - _'),
)

export const artifactName = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z0-9_-]{1,100}$/, 'Expected an artifact name of 1 to 100 letters, digits or _ -'),
)

export const actionReference = v.strictObject({ stage: reference, action: reference })
export type ActionReference = v.InferOutput<typeof actionReference>

export interface FoundStage {
  readonly pipeline: Pipeline
  readonly index: number
  readonly stage: Stage
}

export interface FoundAction {
  readonly pipeline: Pipeline
  readonly stage: Stage
  readonly stageIndex: number
  readonly index: number
  readonly action: Action
}

export function findStage(declaration: JsonObject, wanted: Reference): FoundStage | Refusal {
  const pipeline = readPipeline(declaration)
  const index = indexOf(pipeline.stages, wanted, 'stage')
  if (typeof index !== 'number') return index
  const stage = pipeline.stages[index]
  return stage ? { pipeline, index, stage } : refuse(`There is no stage ${index}.`)
}

export function findAction(declaration: JsonObject, wanted: ActionReference): FoundAction | Refusal {
  const found = findStage(declaration, wanted.stage)
  if ('refused' in found) return found
  const index = indexOf(found.stage.actions, wanted.action, `action in stage ${found.stage.label}`)
  if (typeof index !== 'number') return index
  const action = found.stage.actions[index]
  if (!action) return refuse(`There is no action ${index} in stage ${found.stage.label}.`)
  return { pipeline: found.pipeline, stage: found.stage, stageIndex: found.index, index, action }
}

/** Whether no other stage has the name of this one. */
export function isOnlyOne({ pipeline, stage }: FoundStage): boolean {
  return pipeline.stages.every((other) => other === stage || other.name !== stage.name)
}

/** Why an item cannot be changed inside: a function stands in its place. */
export function opaqueRefusal(what: 'Stage' | 'Action', { opaque, label }: Stage | Action): Refusal | undefined {
  return opaque ? refuse(`${what} ${label} can only be edited as text.`) : undefined
}

/** The items of a list, none where there is no list yet; refused where a function stands in its place. */
export function plainItems(value: Json, name: string): readonly Json[] | Refusal {
  const list = member(value, name)
  if (isList(list)) return list
  return isIntrinsic(list) ? refuse(`“${name}” is ${shown(list)} here and can only be edited as text.`) : []
}

/** Whether a stage of that name is there already. */
export function stageNameTaken(pipeline: Pipeline, name: string): Refusal | undefined {
  return pipeline.stages.some((stage) => stage.name === name)
    ? refuse(`There is already a stage named “${name}”.`)
    : undefined
}

export function actionNameTaken(stage: Stage, name: string): Refusal | undefined {
  return stage.actions.some((action) => action.name === name)
    ? refuse(`Stage ${stage.label} already has an action named “${name}”.`)
    : undefined
}

/** The place that `at` means in a list that will have `length` items before the newcomer; the end by default. */
export function placeIn(length: number, at: number | undefined): number | Refusal {
  if (at === undefined) return length
  return at <= length ? at : refuse(`There is no place ${at}: the last one is ${length}.`)
}

function indexOf(
  items: readonly { readonly name: string | undefined; readonly label: string }[],
  wanted: Reference,
  what: string,
): number | Refusal {
  if (typeof wanted === 'number') {
    return wanted < items.length
      ? wanted
      : refuse(`There is no ${what} with index ${wanted}: there are ${items.length}.`)
  }
  const places = [...items.keys()].filter((index) => items[index]?.name === wanted)
  if (places.length > 1) {
    return refuse(`“${wanted}” names more than one ${what}: give an index instead (${places.join(' or ')}).`)
  }
  if (places[0] !== undefined) return places[0]
  const names = items.map(({ label }) => label).filter((label) => label !== '')
  const known = names.length > 0 ? ` There is: ${names.slice(0, 20).join(', ')}.` : ''
  return refuse(`There is no ${what} named “${wanted}”.${known}`)
}
