import { type Json, type JsonObject, member } from '#shared/model/json.ts'
import { readPipeline, type Stage } from '#shared/model/pipeline.ts'
import { canonical } from './canonical.ts'
import { describeAction, describeStage } from './likeness.ts'
import { type Identification, type Matching, matchItems, Pairing } from './match-items.ts'

/** What the stages and actions of a declaration were in another one. */
export interface PipelineMatching {
  /** For each stage after, its index before. */
  readonly stages: Matching
  /** For each stage after, for each action in it, where that was before. */
  readonly actions: readonly (readonly (ActionPlace | undefined)[])[]
}

export interface ActionPlace {
  readonly stage: number
  readonly index: number
}

/**
 * Finds the stages and actions of a declaration again in another one: by name, an action also in another stage, then by
 * what they do.
 */
export function matchPipelines(before: JsonObject, after: JsonObject): PipelineMatching {
  const old = readPipeline(before).stages
  const fresh = readPipeline(after).stages
  const stages = matchItems(rawOf(old), rawOf(fresh), stagesAreKnown)
  const from = placedActions(old, (index) => String(index))
  const to = placedActions(fresh, (index) => String(stages[index] ?? `new ${index}`))

  const pairing = new Pairing(from, to)
  pairing.byName(inTheirStage)
  pairing.byLikeness(underTheirName)
  pairing.byLikeness(inTheirStage)
  const actions = fresh.map((): (ActionPlace | undefined)[] => [])
  for (const [index, { stage }] of to.entries()) {
    const match = pairing.result[index]
    actions[stage]?.push(match === undefined ? undefined : from[match])
  }
  return { stages, actions }
}

interface PlacedAction extends ActionPlace {
  /** The same for stages that are the same. */
  readonly home: string
  readonly raw: Json
}

function placedActions(stages: readonly Stage[], homeOf: (index: number) => string): readonly PlacedAction[] {
  return stages.flatMap(({ actions }, stage) =>
    actions.map(({ raw }, index) => ({ home: homeOf(stage), stage, index, raw })),
  )
}

function rawOf(stages: readonly Stage[]): readonly Json[] {
  return stages.map(({ raw }) => raw)
}

/** A name, be it an intrinsic function. */
export function nameKey(raw: Json): string | undefined {
  const name = member(raw, 'name')
  return name === undefined ? undefined : canonical(name)
}

const stagesAreKnown: Identification<Json> = { nameOf: nameKey, describe: describeStage, valueOf: (raw) => raw }

const inTheirStage: Identification<PlacedAction> = {
  nameOf({ home, raw }) {
    const name = nameKey(raw)
    return name && `${home} ${name}`
  },
  describe({ home, raw }) {
    const { type, facts } = describeAction(raw)
    return { type: `${home} ${type}`, facts }
  },
  valueOf: ({ raw }) => raw,
}

const underTheirName: Identification<PlacedAction> = {
  nameOf: ({ raw }) => nameKey(raw),
  describe({ raw }) {
    const { type, facts } = describeAction(raw)
    return { type: `${nameKey(raw)} ${type}`, facts }
  },
  valueOf: ({ raw }) => raw,
}
