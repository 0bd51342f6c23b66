import type { Catalog } from '#shared/catalog/index.ts'
import type { ReadDocument } from '#shared/codecs/codec.ts'
import { actionAt, type ActionPlace } from '#shared/graph/flow.ts'
import { namespacesInReach } from '#shared/graph/references.ts'
import { member } from '#shared/model/json.ts'
import type { Location } from '#shared/model/location.ts'
import { type Pipeline, readPipeline } from '#shared/model/pipeline.ts'
import type { Completion } from './completion.ts'
import { spotAt } from './spot.ts'
import { referenceUserOf } from './place-of.ts'

/** A variable that a text can refer to. */
export interface VariableInReach {
  readonly namespace: string
  readonly key: string
  /** What it says, in English. */
  readonly help: string
}

/** Every variable that is known by name where an action or rule refers to it; the nearest first. */
export function variablesInReach(pipeline: Pipeline, location: Location, catalog: Catalog): readonly VariableInReach[] {
  const user = referenceUserOf(location)
  if (!user) return []
  const isSource = 'action' in user && user.stage === 0
  const own = isSource ? [] : pipeline.variables
  return [
    ...namespacesInReach(pipeline, user).flatMap(({ namespace, from }) => ofAction(pipeline, from, namespace, catalog)),
    ...own.map(({ name, description }) => ({
      namespace: 'variables',
      key: name,
      help: description ?? 'A variable of the pipeline.',
    })),
    { namespace: 'codepipeline', key: 'PipelineExecutionId', help: 'The id of the execution.' },
  ]
}

function ofAction(
  pipeline: Pipeline,
  place: ActionPlace,
  namespace: string,
  catalog: Catalog,
): readonly VariableInReach[] {
  const action = actionAt(pipeline, place)
  if (!action) return []
  const fixed = Object.entries(catalog.find(action.type)?.outputVariables ?? {})
  const declared = member(action.raw, 'outputVariables')
  const named = Array.isArray(declared) ? declared.filter((name) => typeof name === 'string') : []
  return [
    ...fixed.map(([key, help]) => ({ namespace, key, help })),
    ...named.map((key) => ({ namespace, key, help: `An output variable of action ${action.label}.` })),
  ]
}

/** Variables in reach, when the caret stands behind `#{`; `undefined` elsewhere. */
export function referenceOffers(
  text: string,
  offset: number,
  last: ReadDocument,
  catalog: Catalog,
): readonly Completion[] | undefined {
  const begun = /#\{([\w@.-]*)$/.exec(text.slice(Math.max(0, offset - 300), offset))
  if (!begun) return undefined
  const spot = spotAt(text, offset, last)
  const pipeline = spot?.pipeline ?? last.pipelines.find((candidate) => candidate.locationAt(offset) !== undefined)
  const location = spot?.location ?? pipeline?.locationAt(offset)
  if (!pipeline || !location) return []
  const start = offset - begun[0].length
  const closing = /^[\w@.-]*\}?/.exec(text.slice(offset))?.[0] ?? ''
  const view = readPipeline(pipeline.declaration)
  const variables = variablesInReach(view, location, catalog)
  const offers = variables.map(({ namespace, key, help }) => ({ inside: `${namespace}.${key}`, help }))
  // Of some action types only the namespace is known; what comes behind the dot is up to a buildspec or a template.
  const user = referenceUserOf(location)
  const open = (user ? namespacesInReach(view, user) : [])
    .filter(({ namespace }) => !variables.some((variable) => variable.namespace === namespace))
    .map(({ namespace, from }) => ({
      inside: `${namespace}.`,
      help: `Output variables of action ${actionAt(view, from)?.label ?? ''}.`,
    }))
  return [...offers, ...open].map(({ inside, help }, rank) => {
    const written = `#{${inside}}`
    return {
      kind: 'reference',
      label: written,
      description: { template: help, values: [] },
      range: { start, end: offset + closing.length },
      text: written,
      caret: inside.endsWith('.') ? written.length - 1 : written.length,
      filter: written,
      rank,
    }
  })
}
