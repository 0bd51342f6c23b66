import { type Action, readAction } from './action.ts'
import { cached } from './cached.ts'
import { type FailureHandling, readConditions, readFailureHandling, type StageCondition } from './condition.ts'
import { isList, isObject, itemsOf, type Json, type JsonObject, member } from './json.ts'
import { readTrigger, type Trigger } from './trigger.ts'
import { isIntrinsic, literal, shown, shownBriefly } from './value.ts'

export { type Action, type ActionTypeId, type ArtifactUse, readAction } from './action.ts'

/**
 * What can be read of a declaration, however unfinished or wrong it is: a view that never fails. Whatever has the wrong
 * shape is absent here (the schema reports it), and positions in lists are those of the document, because a stage or
 * action that cannot be read keeps its place as an opaque one.
 *
 * Views are cached by the identity of the raw value, so a part that an edit did not touch keeps its view.
 */
export interface Pipeline {
  readonly raw: JsonObject
  readonly name: string | undefined
  readonly pipelineType: string | undefined
  readonly executionMode: string | undefined
  readonly stages: readonly Stage[]
  /** False where only CloudFormation knows which stages there are. */
  readonly areStagesKnown: boolean
  readonly variables: readonly PipelineVariable[]
  readonly areVariablesKnown: boolean
  readonly triggers: readonly Trigger[]
}

export interface PipelineVariable {
  readonly name: string
  readonly defaultValue: string | undefined
  readonly description: string | undefined
  /** Whether there is a default value, be it one that only CloudFormation knows. */
  readonly hasDefault: boolean
  readonly index: number
}

export interface Stage {
  readonly raw: Json
  /** The literal name; `undefined` where it is missing or an intrinsic. */
  readonly name: string | undefined
  /** What the canvas writes: the name, the short source text of an intrinsic, or nothing. */
  readonly label: string
  readonly actions: readonly Action[]
  /** False where only CloudFormation knows which actions there are. */
  readonly areActionsKnown: boolean
  readonly conditions: readonly StageCondition[]
  readonly failure: FailureHandling | undefined
  /** True for a value that is no stage declaration: an intrinsic or a wrong type. */
  readonly opaque: boolean
}

/** The view of a whole declaration. */
export function readPipeline(raw: JsonObject): Pipeline {
  return cached(pipelines, raw, () => ({
    raw,
    name: literal(member(raw, 'name')),
    pipelineType: literal(member(raw, 'pipelineType')),
    executionMode: literal(member(raw, 'executionMode')),
    stages: itemsOf(raw, 'stages').map(readStage),
    areStagesKnown: isWhole(raw, 'stages'),
    variables: itemsOf(raw, 'variables').flatMap((variable, index) => {
      const name = literal(member(variable, 'name'))
      if (name === undefined) return []
      const defaultValue = member(variable, 'defaultValue')
      return [
        {
          name,
          defaultValue: literal(defaultValue),
          description: literal(member(variable, 'description')),
          hasDefault: defaultValue !== undefined,
          index,
        },
      ]
    }),
    areVariablesKnown: isWhole(raw, 'variables') && itemsOf(raw, 'variables').every(hasLiteralName),
    triggers: itemsOf(raw, 'triggers').map(readTrigger),
  }))
}

/** The view of one stage. */
export function readStage(raw: Json): Stage {
  if (!isObject(raw) || isIntrinsic(raw)) return { ...opaqueStage, raw, label: shownBriefly(raw) }
  return cached(stages, raw, () => ({
    raw,
    name: literal(raw.name),
    label: shown(raw.name),
    actions: itemsOf(raw, 'actions').map(readAction),
    areActionsKnown: isWhole(raw, 'actions'),
    conditions: readConditions(raw),
    failure: readFailureHandling(raw),
    opaque: false,
  }))
}

/** Whether a list is all that it will be: nothing in it is of CloudFormation's making. A missing list is an empty one. */
function isWhole(raw: JsonObject, name: string): boolean {
  const list = member(raw, name)
  return list === undefined || (isList(list) && list.every((item) => isObject(item) && !isIntrinsic(item)))
}

function hasLiteralName(item: Json): boolean {
  return literal(member(item, 'name')) !== undefined
}

const opaqueStage: Omit<Stage, 'raw' | 'label'> = {
  name: undefined,
  actions: [],
  areActionsKnown: false,
  conditions: [],
  failure: undefined,
  opaque: true,
}

const pipelines = new WeakMap<object, Pipeline>()
const stages = new WeakMap<object, Stage>()
