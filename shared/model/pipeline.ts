import { isList, isObject, type Json, type JsonObject, member } from './json.ts'
import { isIntrinsic, literal, shown, shownBriefly } from './value.ts'

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
  readonly variables: readonly PipelineVariable[]
}

export interface PipelineVariable {
  readonly name: string
  readonly defaultValue: string | undefined
  readonly description: string | undefined
}

export interface Stage {
  readonly raw: Json
  /** The literal name; `undefined` where it is missing or an intrinsic. */
  readonly name: string | undefined
  /** What the canvas writes: the name, the short source text of an intrinsic, or nothing. */
  readonly label: string
  readonly actions: readonly Action[]
  /** True for a value that is no stage declaration: an intrinsic or a wrong type. */
  readonly opaque: boolean
}

export interface Action {
  readonly raw: Json
  readonly name: string | undefined
  readonly label: string
  readonly opaque: boolean
  readonly type: ActionTypeId
  /** 1 where it is absent or cannot be read, as the service's default is. */
  readonly runOrder: number
  readonly configuration: JsonObject
  readonly inputs: readonly ArtifactUse[]
  readonly outputs: readonly ArtifactUse[]
  readonly namespace: string | undefined
  readonly region: string | undefined
  readonly roleArn: string | undefined
  readonly commands: readonly string[]
}

/** The four parts that name an action type; a part that is absent or no literal is `undefined`. */
export interface ActionTypeId {
  readonly category: string | undefined
  readonly owner: string | undefined
  readonly provider: string | undefined
  readonly version: string | undefined
}

export interface ArtifactUse {
  /** The literal name; `undefined` for an intrinsic or a wrong shape. */
  readonly name: string | undefined
  /** Its place in `inputArtifacts` or `outputArtifacts`. */
  readonly index: number
}

/** The view of a whole declaration. */
export function readPipeline(raw: JsonObject): Pipeline {
  return cached(pipelines, raw, () => ({
    raw,
    name: literal(member(raw, 'name')),
    pipelineType: literal(member(raw, 'pipelineType')),
    executionMode: literal(member(raw, 'executionMode')),
    stages: items(raw, 'stages').map(readStage),
    variables: items(raw, 'variables').flatMap((variable) => {
      const name = literal(member(variable, 'name'))
      if (name === undefined) return []
      return [
        {
          name,
          defaultValue: literal(member(variable, 'defaultValue')),
          description: literal(member(variable, 'description')),
        },
      ]
    }),
  }))
}

/** The view of one stage. */
export function readStage(raw: Json): Stage {
  if (!isObject(raw) || isIntrinsic(raw)) {
    return { raw, name: undefined, label: shownBriefly(raw), actions: [], opaque: true }
  }
  return cached(stages, raw, () => ({
    raw,
    name: literal(raw.name),
    label: shown(raw.name),
    actions: items(raw, 'actions').map(readAction),
    opaque: false,
  }))
}

/** The view of one action. */
export function readAction(raw: Json): Action {
  const opaque = !isObject(raw) || isIntrinsic(raw)
  if (opaque) return { ...emptyAction, raw, label: shownBriefly(raw), opaque }
  return cached(actions, raw, () => {
    const runOrder = member(raw, 'runOrder')
    const configuration = member(raw, 'configuration')
    return {
      raw,
      opaque,
      name: literal(raw.name),
      label: shown(raw.name),
      type: readActionTypeId(member(raw, 'actionTypeId')),
      runOrder: typeof runOrder === 'number' && Number.isInteger(runOrder) && runOrder > 0 ? runOrder : 1,
      configuration: isObject(configuration) && !isIntrinsic(configuration) ? configuration : emptyAction.configuration,
      inputs: readArtifacts(items(raw, 'inputArtifacts')),
      outputs: readArtifacts(items(raw, 'outputArtifacts')),
      namespace: literal(member(raw, 'namespace')),
      region: literal(member(raw, 'region')),
      roleArn: literal(member(raw, 'roleArn')),
      commands: items(raw, 'commands').filter((line) => typeof line === 'string'),
    }
  })
}

function readActionTypeId(raw: Json | undefined): ActionTypeId {
  return {
    category: literal(member(raw, 'category')),
    owner: literal(member(raw, 'owner')),
    provider: literal(member(raw, 'provider')),
    version: literal(member(raw, 'version')),
  }
}

function readArtifacts(list: readonly Json[]): readonly ArtifactUse[] {
  return list.map((item, index) => ({ name: literal(member(item, 'name')), index }))
}

function items(raw: Json, name: string): readonly Json[] {
  const list = member(raw, name)
  return isList(list) ? list : []
}

const emptyAction: Omit<Action, 'raw'> = {
  name: undefined,
  label: '',
  opaque: false,
  type: { category: undefined, owner: undefined, provider: undefined, version: undefined },
  runOrder: 1,
  configuration: {},
  inputs: [],
  outputs: [],
  namespace: undefined,
  region: undefined,
  roleArn: undefined,
  commands: [],
}

const pipelines = new WeakMap<object, Pipeline>()
const stages = new WeakMap<object, Stage>()
const actions = new WeakMap<object, Action>()

function cached<T>(cache: WeakMap<object, T>, key: object, make: () => T): T {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.set(key, made)
  return made
}
