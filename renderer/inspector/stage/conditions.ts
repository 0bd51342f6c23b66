import { conditionResults } from '#shared/assist/condition-results.ts'
import { findRuleType, ruleTypes } from '#shared/catalog/index.ts'
import type { RuleType } from '#shared/catalog/rule-type.ts'
import type { Position, StageCondition } from '#shared/model/condition.ts'
import { isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { withMember } from '../lists.ts'

/** The results that a condition may have: those of its position that every rule in it can decide on. */
export function resultsFor({ position, rules }: Pick<StageCondition, 'position' | 'rules'>): readonly string[] {
  const all = conditionResults(['stages', 0, position, 'conditions', 0, 'result']) ?? []
  const types = rules.flatMap(({ provider }) => findRuleType(provider) ?? [])
  return all.filter((result) => types.every((type) => allows(type, position, result)))
}

/** The rule types that go with the position and the result of a condition. */
export function ruleTypesFor(position: Position, result: string | undefined): readonly RuleType[] {
  return ruleTypes.filter((type) => result === undefined || allows(type, position, result))
}

/** A new rule of a type. */
export function newRule(type: RuleType, name: string): JsonObject {
  return {
    name,
    ruleTypeId: { category: 'Rule', owner: 'AWS', provider: type.provider, version: type.version },
    ...(type.hasCommands ? { commands: ['echo "Put your commands here"'] } : {}),
  }
}

/** A stage member (`beforeEntry` and its like) with a first condition that has one rule. */
export function withCondition(group: Json | undefined, position: Position, rule: JsonObject): JsonObject {
  const [result] = resultsFor({ position, rules: [] })
  const condition = { ...(result === undefined ? {} : { result }), rules: [rule] }
  return { ...(isObject(group) ? group : {}), conditions: [condition] }
}

/** `onFailure` with another result. Only RETRY says how to try again; nothing is left where nothing is to be done. */
export function withFailureResult(onFailure: Json | undefined, result: string | undefined): JsonObject | undefined {
  const before = isObject(onFailure) ? onFailure : {}
  const after = withMember(before, 'result', result)
  const retry =
    result !== 'RETRY'
      ? withMember(after, 'retryConfiguration', undefined)
      : withMember(after, 'retryConfiguration', after.retryConfiguration ?? { retryMode: 'FAILED_ACTIONS' })
  return Object.keys(retry).length === 0 ? undefined : retry
}

/** A stage member without its conditions; nothing where that was all it said. */
export function withoutConditions(group: Json | undefined): JsonObject | undefined {
  const rest = withMember(isObject(group) ? group : {}, 'conditions', undefined)
  return Object.keys(rest).length === 0 ? undefined : rest
}

/** A rule of another type; settings that the new type does not know go, and commands where it has none. */
export function withRuleType(rule: JsonObject, type: RuleType): JsonObject {
  const before = isObject(rule.ruleTypeId) ? rule.ruleTypeId : { category: 'Rule', owner: 'AWS' }
  const configuration = isObject(rule.configuration)
    ? Object.fromEntries(Object.entries(rule.configuration).filter(([key]) => Object.hasOwn(type.fields, key)))
    : undefined
  const ruleTypeId = { ...before, provider: type.provider, version: type.version }
  const named: JsonObject = { ...rule, ruleTypeId, ...(configuration ? { configuration } : {}) }
  if (!type.hasCommands) return withMember(named, 'commands', undefined)
  return named.commands === undefined ? { ...named, commands: ['echo "Put your commands here"'] } : named
}

function allows(type: RuleType, position: Position, result: string): boolean {
  return type.allowedIn[position].some((allowed) => allowed === result)
}
