import type { ActionType } from '#shared/catalog/action-type.ts'
import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import type { Draw } from '#test/builders/draw.ts'

/** One kind of damage that a valid pipeline can take, and the rule that notices it. */
export interface Damage {
  readonly title: string
  readonly rule: string
  /** What the pipeline has to have for it. */
  readonly including?: ActionType
  damage(declaration: JsonObject, draw: Draw): JsonObject
}

/** Changes a pipeline, a stage or an action. */
export type Change = (part: JsonObject, draw: Draw) => JsonObject

/** Another action of a type, with what it may put out. */
export function action(type: ActionType, configuration: JsonObject, output?: string): JsonObject {
  const { category, owner, provider, version } = type
  return {
    name: `More-${output ?? provider}`,
    actionTypeId: { category, owner, provider, version },
    configuration,
    ...(output === undefined ? {} : { outputArtifacts: [{ name: output }] }),
  }
}

export function variable(name: string): JsonObject {
  return { name, value: 'x' }
}

/** Breaks the pipeline as a whole. */
export function ofPipeline(title: string, rule: string, damage: Change): Damage {
  return { title, rule, damage }
}

/** Breaks one of the stages. */
export function ofAnyStage(title: string, rule: string, change: Change): Damage {
  return {
    title,
    rule,
    damage: (declaration, draw) => {
      const broken = draw.one(stagesOf(declaration))
      return withStages(declaration, (stage) => (stage === broken ? change(stage, draw) : stage))
    },
  }
}

/** Breaks one of the actions. */
export function ofAnyAction(title: string, rule: string, change: Change): Damage {
  return {
    title,
    rule,
    damage: (declaration, draw) => {
      const broken = draw.one(stagesOf(declaration).flatMap(actionsOf))
      return withActions(declaration, (each) => (each === broken ? change(each, draw) : each))
    },
  }
}

/** Changes an action of a type; `more` are members of the pipeline that go with it. */
export function ofType(type: ActionType, title: string, rule: string, change: Change, more: JsonObject = {}): Damage {
  return {
    title: `${title} (${type.provider})`,
    rule,
    including: type,
    damage: (declaration, draw) => {
      const broken = draw.one(
        stagesOf(declaration)
          .flatMap(actionsOf)
          .filter((each) => isOf(type, each)),
      )
      return { ...withActions(declaration, (each) => (each === broken ? change(each, draw) : each)), ...more }
    },
  }
}

function isOf({ category, owner, provider }: ActionType, { actionTypeId }: JsonObject): boolean {
  if (!isObject(actionTypeId)) return false
  return actionTypeId.category === category && actionTypeId.owner === owner && actionTypeId.provider === provider
}

/** Puts settings in, and takes some out. */
export function setting(more: JsonObject, ...gone: readonly string[]): Change {
  return (it) => {
    const kept = Object.entries(isObject(it.configuration) ? it.configuration : {}).filter(
      ([key]) => !gone.includes(key),
    )
    return { ...it, configuration: { ...Object.fromEntries(kept), ...more } }
  }
}

/** Takes settings out. */
export function without(...gone: readonly string[]): Change {
  return setting({}, ...gone)
}

/** Takes members out. */
export function lacking(...gone: readonly string[]): Change {
  return (it) => Object.fromEntries(Object.entries(it).filter(([name]) => !gone.includes(name)))
}

/** Does one thing after the other. */
export function both(first: Change, second: Change): Change {
  return (it, draw) => second(first(it, draw), draw)
}

/** Puts settings in, in a mode that takes notice of all of them. */
export function withTemplate(more: JsonObject): Change {
  return setting({ ActionMode: 'CREATE_UPDATE', ...more })
}

/** Changes parts of the action type. */
export function typed(more: JsonObject): Change {
  return (it) => ({ ...it, actionTypeId: { ...(isObject(it.actionTypeId) ? it.actionTypeId : {}), ...more } })
}

/** Has an action take in this artifact alone. */
export function takingIn(name: string): Change {
  return (it) => ({ ...it, inputArtifacts: [{ name }] })
}

/** Changes a pipeline that is of type V2. */
export function onV2(change: Change): Change {
  return both(change, (pipeline) => ({ ...pipeline, pipelineType: 'V2', executionMode: 'QUEUED' }))
}

/** Puts other stages in their place. */
export function changedStages(change: (stages: readonly JsonObject[]) => readonly Json[]): Change {
  return (pipeline) => ({ ...pipeline, stages: change(stagesOf(pipeline)) })
}

/** The same actions once more, by other names. */
export function copies(actions: readonly JsonObject[]): readonly JsonObject[] {
  return actions.map((each) => ({ ...each, name: `${typeof each.name === 'string' ? each.name : ''}-again` }))
}

/** The names of the artifacts that an action takes in. */
export function inputsOf({ inputArtifacts }: JsonObject): readonly string[] {
  return objectsIn(inputArtifacts).flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
}

function stagesOf({ stages }: JsonObject): readonly JsonObject[] {
  return objectsIn(stages)
}

export function actionsOf({ actions }: JsonObject): readonly JsonObject[] {
  return objectsIn(actions)
}

function objectsIn(list: Json | undefined): readonly JsonObject[] {
  return isList(list) ? list.filter(isObject) : []
}

function withStages(declaration: JsonObject, change: (stage: JsonObject) => JsonObject): JsonObject {
  return { ...declaration, stages: stagesOf(declaration).map(change) }
}

function withActions(declaration: JsonObject, change: (action: JsonObject) => JsonObject): JsonObject {
  return withStages(declaration, (stage) => ({ ...stage, actions: actionsOf(stage).map(change) }))
}
