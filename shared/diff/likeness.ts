import { isList, isObject, type Json, type JsonObject } from '#shared/model/json.ts'
import { readStage } from '#shared/model/pipeline.ts'
import { isIntrinsic } from '#shared/model/value.ts'
import { canonical } from './canonical.ts'

/** What something does, whatever it is called and whenever it runs; by this it is known again under another name. */
export interface Description {
  /** Only things of one type can be the same. */
  readonly type: string
  /** Everything else that it says, one by one. */
  readonly facts: readonly string[]
}

/** Whether two things are so alike that one is taken for the other, changed. The more, the higher the number. */
export function likeness(before: Description, after: Description): number | undefined {
  if (before.type !== after.type) return undefined
  const likeness = share(before.facts, after.facts)
  return likeness > 0.5 ? likeness : undefined
}

export function describeAction(raw: Json): Description {
  if (!isObject(raw) || isIntrinsic(raw)) return { type: 'opaque', facts: facts(raw) }
  return { type: canonical(raw.actionTypeId ?? null), facts: actionFacts(raw) }
}

export function describeStage(raw: Json): Description {
  const { opaque, actions } = readStage(raw)
  if (opaque || !isObject(raw)) return { type: 'opaque', facts: facts(raw) }
  const { name: _name, actions: _actions, ...rest } = raw
  const inside = actions.flatMap((action) => [
    `action ${action.label}`,
    `type ${JSON.stringify(action.type)}`,
    ...(isObject(action.raw) && !action.opaque ? actionFacts(action.raw) : facts(action.raw)),
  ])
  return { type: 'stage', facts: [...facts(rest), ...inside] }
}

/** An item of some other list, without the member by which it is named. */
export function describeItem(raw: Json, named: string): Description {
  if (!isObject(raw) || isIntrinsic(raw)) return { type: 'opaque', facts: facts(raw) }
  const { [named]: _, ...rest } = raw
  return { type: 'item', facts: facts(rest) }
}

function actionFacts(action: JsonObject): readonly string[] {
  const { name: _name, actionTypeId: _type, runOrder: _runOrder, ...rest } = action
  return facts(rest)
}

/** The order in lists is left out of account. */
function facts(value: Json, path = ''): readonly string[] {
  if (isIntrinsic(value)) return [`${path}=${canonical(value)}`]
  if (isList(value)) return value.flatMap((item) => facts(item, `${path}/`))
  if (isObject(value)) return Object.entries(value).flatMap(([name, part]) => facts(part, `${path}/${name}`))
  return [`${path}=${JSON.stringify(value)}`]
}

/** The part of both that is common to them: 1 where they are the same, or both empty. */
function share(before: readonly string[], after: readonly string[]): number {
  if (before.length + after.length === 0) return 1
  const counts = new Map<string, number>()
  for (const fact of before) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  let common = 0
  for (const fact of after) {
    const left = counts.get(fact) ?? 0
    if (left === 0) continue
    counts.set(fact, left - 1)
    common++
  }
  return (2 * common) / (before.length + after.length)
}
