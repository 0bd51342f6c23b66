import type { Action } from '#shared/model/action.ts'
import type { Position, StageRule } from '#shared/model/condition.ts'
import { isObject, member } from '#shared/model/json.ts'
import { at, type Location } from '#shared/model/location.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'
import { hasText, textsIn } from '#shared/model/texts.ts'
import { type ActionPlace, runsBefore } from './flow.ts'

/** A `#{namespace.key}` in a text that is resolved when the pipeline runs (UG/reference-variables). */
export interface Reference {
  readonly namespace: string
  readonly key: string
  /** As it is written. */
  readonly text: string
  /** The value that holds it, from the root of the declaration. */
  readonly location: Location
  readonly user: ReferenceUser
}

/** Who refers: an action, or a rule of a stage's condition. */
export type ReferenceUser = ActionPlace | { readonly stage: number; readonly position: Position }

/** Something that begins like a reference and is none. */
export interface BrokenReference {
  readonly text: string
  readonly location: Location
}

export interface VariableFlow {
  readonly references: readonly Reference[]
  readonly broken: readonly BrokenReference[]
  /** Every literal namespace with the actions that have it; more than one is a mistake. */
  readonly namespaces: ReadonlyMap<string, readonly ActionPlace[]>
  /** Whether some namespace is one that only CloudFormation knows, so that none can be called missing. */
  readonly hasUnknownNamespaces: boolean
}

/** Which variables go where: every namespace of a pipeline and every reference to one. */
export function variableFlow(pipeline: Pipeline): VariableFlow {
  const references: Reference[] = []
  const broken: BrokenReference[] = []
  const namespaces = new Map<string, ActionPlace[]>()
  let hasUnknownNamespaces = !pipeline.areStagesKnown
  const take = (found: Found, base: Location, user: ReferenceUser) => {
    for (const reference of found.references) {
      references.push({ ...reference, location: [...base, ...reference.location], user })
    }
    for (const { text, location } of found.broken) broken.push({ text, location: [...base, ...location] })
  }
  for (const [s, stage] of pipeline.stages.entries()) {
    if (!stage.areActionsKnown) hasUnknownNamespaces = true
    for (const [a, action] of stage.actions.entries()) {
      const place = { stage: s, action: a }
      take(referencesOf(action), at('stages', s, 'actions', a), place)
      if (action.namespace === undefined) {
        if (member(action.raw, 'namespace') !== undefined) hasUnknownNamespaces = true
        continue
      }
      const known = namespaces.get(action.namespace)
      if (known) known.push(place)
      else namespaces.set(action.namespace, [place])
    }
    for (const { position, location, rules } of stage.conditions) {
      for (const rule of rules) {
        take(referencesOf(rule), at('stages', s, ...location, 'rules', rule.index), { stage: s, position })
      }
    }
  }
  return { references, broken, namespaces, hasUnknownNamespaces }
}

/**
 * Whether an action is sure to have ended before a reference is resolved: for a rule after the stage, an action of the
 * same stage is.
 */
export function isInReach(pipeline: Pipeline, producer: ActionPlace, user: ReferenceUser): boolean {
  if ('action' in user) return runsBefore(pipeline, producer, user)
  return user.position === 'beforeEntry' ? producer.stage < user.stage : producer.stage <= user.stage
}

/** The namespaces that an action or rule can refer to, the nearest producer first. */
export function namespacesInReach(
  pipeline: Pipeline,
  user: ReferenceUser,
): readonly { readonly namespace: string; readonly from: ActionPlace }[] {
  return [...variableFlow(pipeline).namespaces]
    .flatMap(([namespace, places]) => {
      const from = places.find((place) => isInReach(pipeline, place, user))
      return from ? [{ namespace, from }] : []
    })
    .toSorted((a, b) => b.from.stage - a.from.stage)
}

interface Found {
  /** Locations count from the action or rule. */
  readonly references: readonly Omit<Reference, 'user'>[]
  readonly broken: readonly BrokenReference[]
}

/** The members in which references are resolved; names, Regions, roles and artifacts are taken as they stand. */
const resolvedMembers = ['configuration', 'commands', 'environmentVariables']

function referencesOf({ raw }: Pick<Action | StageRule, 'raw'>): Found {
  if (!isObject(raw)) return nothing
  const known = remembered.get(raw)
  if (known) return known
  const references: Omit<Reference, 'user'>[] = []
  const broken: BrokenReference[] = []
  for (const name of resolvedMembers) {
    const value = member(raw, name)
    if (value === undefined || !hasText(value, mayRefer)) continue
    for (const { text, location, isPart } of textsIn(value, [name])) {
      for (const match of text.matchAll(/#\{([^{}]*)(\}?)/g)) {
        const [written, inside = '', closing] = match
        const parts = /^([A-Za-z0-9@_-]+)\.([A-Za-z0-9@_.-]+)$/.exec(inside)
        if (closing === '}' && parts) {
          references.push({ namespace: parts[1] ?? '', key: parts[2] ?? '', text: written, location })
        } else if (!isPart && looksMeant(inside, closing === '}')) broken.push({ text: written, location })
      }
    }
  }
  const found = references.length + broken.length === 0 ? nothing : { references, broken }
  remembered.set(raw, found)
  return found
}

const nothing: Found = { references: [], broken: [] }
const remembered = new WeakMap<object, Found>()

function mayRefer(text: string): boolean {
  return text.includes('#{')
}

/** Shells write `${#list}` and the like, but hardly `#{name}`: only what is close to a reference is held for one. */
function looksMeant(inside: string, isClosed: boolean): boolean {
  return isClosed ? /^\s*[\w@-]+(\s*\.\s*[\w@.-]*)?\s*$/.test(inside) : /^[\w@-]+\.[\w@-]+/.test(inside)
}
