import { type Action, isListKnown, readArtifacts, readCommands, readConfiguration } from './action.ts'
import { cached } from './cached.ts'
import { isObject, itemsOf, type Json, type JsonObject, member } from './json.ts'
import type { Location } from './location.ts'
import { isIntrinsic, literal, shown } from './value.ts'

/** Where conditions of a stage stand: before it starts, after it succeeded, after it failed. */
export const conditionPositions = ['beforeEntry', 'onSuccess', 'onFailure'] as const
export type Position = (typeof conditionPositions)[number]

/** What can be read of one condition of a stage. */
export interface StageCondition {
  readonly position: Position
  readonly index: number
  /** From the stage. */
  readonly location: Location
  readonly raw: Json
  readonly result: string | undefined
  /** False where only CloudFormation knows the result. */
  readonly isResultKnown: boolean
  readonly rules: readonly StageRule[]
  readonly opaque: boolean
}

/** What can be read of one rule of a condition. */
export interface StageRule
  extends Pick<Action, 'configuration' | 'isConfigurationKnown' | 'inputs' | 'areInputsKnown' | 'commands'> {
  readonly raw: Json
  readonly index: number
  readonly name: string | undefined
  readonly label: string
  readonly opaque: boolean
  readonly provider: string | undefined
  readonly version: string | undefined
  readonly region: string | undefined
  readonly roleArn: string | undefined
}

/** What `onFailure` says beside its conditions. */
export interface FailureHandling {
  readonly result: string | undefined
  readonly retryMode: string | undefined
  readonly hasRetryConfiguration: boolean
}

/** The conditions of a stage, in the order in which they are decided. */
export function readConditions(stage: JsonObject): readonly StageCondition[] {
  return conditionPositions.flatMap((position) =>
    itemsOf(member(stage, position) ?? null, 'conditions').map((raw, index) => readCondition(raw, position, index)),
  )
}

/** What a stage does when it fails. */
export function readFailureHandling(stage: JsonObject): FailureHandling | undefined {
  const raw = member(stage, 'onFailure')
  if (!isObject(raw) || isIntrinsic(raw)) return undefined
  const retry = member(raw, 'retryConfiguration')
  return {
    result: literal(member(raw, 'result')),
    retryMode: literal(member(retry, 'retryMode')),
    hasRetryConfiguration: retry !== undefined,
  }
}

function readCondition(raw: Json, position: Position, index: number): StageCondition {
  const opaque = !isObject(raw) || isIntrinsic(raw)
  const result = member(raw, 'result')
  return {
    position,
    index,
    location: [position, 'conditions', index],
    raw,
    result: literal(result),
    isResultKnown: !opaque && (result === undefined || typeof result === 'string'),
    rules: opaque ? [] : itemsOf(raw, 'rules').map(readStageRule),
    opaque,
  }
}

function readStageRule(raw: Json, index: number): StageRule {
  if (!isObject(raw) || isIntrinsic(raw)) return { ...emptyRule, raw, index, label: shown(raw), opaque: true }
  const view = cached(rules, raw, () => ({
    raw,
    index,
    name: literal(raw.name),
    label: shown(raw.name),
    opaque: false,
    provider: literal(member(member(raw, 'ruleTypeId'), 'provider')),
    version: literal(member(member(raw, 'ruleTypeId'), 'version')),
    ...readConfiguration(raw),
    inputs: readArtifacts(raw, 'inputArtifacts'),
    areInputsKnown: isListKnown(raw, 'inputArtifacts'),
    commands: readCommands(raw),
    region: literal(member(raw, 'region')),
    roleArn: literal(member(raw, 'roleArn')),
  }))
  return view.index === index ? view : { ...view, index }
}

const emptyRule = {
  name: undefined,
  opaque: false,
  provider: undefined,
  version: undefined,
  configuration: {},
  isConfigurationKnown: false,
  inputs: [],
  areInputsKnown: false,
  commands: [],
  region: undefined,
  roleArn: undefined,
}

const rules = new WeakMap<object, StageRule>()
