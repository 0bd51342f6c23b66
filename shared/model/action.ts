import { cached } from './cached.ts'
import { isList, isObject, itemsOf, type Json, type JsonObject, member } from './json.ts'
import { isIntrinsic, literal, shown, shownBriefly } from './value.ts'

/** What can be read of an action; see `readPipeline`. */
export interface Action {
  readonly raw: Json
  readonly name: string | undefined
  readonly label: string
  readonly opaque: boolean
  readonly type: ActionTypeId
  /** 1 where it is absent or cannot be read, as the service's default is. */
  readonly runOrder: number
  /** False where only CloudFormation knows the run order, so that nobody can say what runs before what. */
  readonly isRunOrderKnown: boolean
  readonly configuration: JsonObject
  /** False where more keys may come from CloudFormation, so that nothing can be called missing. */
  readonly isConfigurationKnown: boolean
  readonly inputs: readonly ArtifactUse[]
  /** False where only CloudFormation knows how many there are. */
  readonly areInputsKnown: boolean
  readonly outputs: readonly ArtifactUse[]
  readonly areOutputsKnown: boolean
  readonly namespace: string | undefined
  readonly region: string | undefined
  readonly roleArn: string | undefined
  readonly commands: readonly string[]
  readonly environmentVariables: readonly EnvironmentVariable[]
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

export interface EnvironmentVariable {
  readonly name: string | undefined
  readonly value: string | undefined
  readonly type: string | undefined
  readonly index: number
}

/** The view of one action. */
export function readAction(raw: Json): Action {
  const opaque = !isObject(raw) || isIntrinsic(raw)
  if (opaque) return { ...emptyAction, raw, label: shownBriefly(raw), opaque }
  return cached(actions, raw, () => {
    const runOrder = member(raw, 'runOrder')
    return {
      raw,
      opaque,
      name: literal(raw.name),
      label: shown(raw.name),
      type: readActionTypeId(member(raw, 'actionTypeId')),
      runOrder: typeof runOrder === 'number' && Number.isInteger(runOrder) && runOrder > 0 ? runOrder : 1,
      isRunOrderKnown: runOrder === undefined || typeof runOrder === 'number',
      ...readConfiguration(raw),
      inputs: readArtifacts(raw, 'inputArtifacts'),
      areInputsKnown: isListKnown(raw, 'inputArtifacts'),
      outputs: readArtifacts(raw, 'outputArtifacts'),
      areOutputsKnown: isListKnown(raw, 'outputArtifacts'),
      namespace: literal(member(raw, 'namespace')),
      region: literal(member(raw, 'region')),
      roleArn: literal(member(raw, 'roleArn')),
      commands: readCommands(raw),
      environmentVariables: itemsOf(raw, 'environmentVariables').map((item, index) => ({
        name: literal(member(item, 'name')),
        value: literal(member(item, 'value')),
        type: literal(member(item, 'type')),
        index,
      })),
    }
  })
}

/** The settings of an action or rule, and whether they are all. */
export function readConfiguration(raw: JsonObject): Pick<Action, 'configuration' | 'isConfigurationKnown'> {
  const configuration = member(raw, 'configuration')
  if (configuration === undefined) return { configuration: {}, isConfigurationKnown: true }
  if (!isObject(configuration) || isIntrinsic(configuration)) return { configuration: {}, isConfigurationKnown: false }
  const isConfigurationKnown = !Object.keys(configuration).some((key) => key.startsWith('Fn::'))
  return { configuration, isConfigurationKnown }
}

/** The artifacts that an action or rule takes in or puts out. */
export function readArtifacts(raw: JsonObject, name: 'inputArtifacts' | 'outputArtifacts'): readonly ArtifactUse[] {
  return itemsOf(raw, name).map((item, index) => ({ name: literal(member(item, 'name')), index }))
}

/** The commands that are literal text; their order is that of the document. */
export function readCommands(raw: JsonObject): readonly string[] {
  return itemsOf(raw, 'commands').filter((line) => typeof line === 'string')
}

/** Whether a list is all that it will be: absent, or without an item that CloudFormation may drop or multiply. */
export function isListKnown(raw: JsonObject, name: string): boolean {
  const list = member(raw, name)
  return list === undefined || (isList(list) && !list.some(isIntrinsic))
}

function readActionTypeId(raw: Json | undefined): ActionTypeId {
  return {
    category: literal(member(raw, 'category')),
    owner: literal(member(raw, 'owner')),
    provider: literal(member(raw, 'provider')),
    version: literal(member(raw, 'version')),
  }
}

const emptyAction: Omit<Action, 'raw'> = {
  name: undefined,
  label: '',
  opaque: false,
  type: { category: undefined, owner: undefined, provider: undefined, version: undefined },
  runOrder: 1,
  isRunOrderKnown: false,
  configuration: {},
  isConfigurationKnown: false,
  inputs: [],
  areInputsKnown: false,
  outputs: [],
  areOutputsKnown: false,
  namespace: undefined,
  region: undefined,
  roleArn: undefined,
  commands: [],
  environmentVariables: [],
}

const actions = new WeakMap<object, Action>()
