import type { Action, Pipeline } from '#shared/model/pipeline.ts'

/** Where an action stands: indexes into the declaration. */
export interface ActionPlace {
  readonly stage: number
  readonly action: number
}

/** An artifact on its way from the action that makes it to one that takes it. */
export interface ArtifactEdge {
  readonly artifact: string
  readonly from: ActionPlace
  readonly to: ActionPlace
  /** False when the maker does not run before the taker. */
  readonly inOrder: boolean
}

export interface ArtifactUseAt extends ActionPlace {
  /** Index in the action's list of input or output artifacts. */
  readonly index: number
}

export interface Flow {
  /** Every literal artifact name, with all places that put it out (more than one is a mistake) and that take it in. */
  readonly artifacts: ReadonlyMap<
    string,
    { readonly producers: readonly ArtifactUseAt[]; readonly consumers: readonly ArtifactUseAt[] }
  >
  readonly edges: readonly ArtifactEdge[]
  /** Whether some output artifact has a name that only CloudFormation knows, so that nothing can be called missing. */
  readonly unknownOutputs: boolean
}

/** Which artifacts go where. A maker runs before a taker in an earlier stage, or in the same stage at a smaller run order. */
export function artifactFlow(pipeline: Pipeline): Flow {
  const artifacts = new Map<string, { producers: ArtifactUseAt[]; consumers: ArtifactUseAt[] }>()
  let unknownOutputs = !pipeline.areStagesKnown
  const entry = (name: string) => {
    const known = artifacts.get(name)
    if (known) return known
    const made = { producers: [], consumers: [] }
    artifacts.set(name, made)
    return made
  }
  for (const [s, stage] of pipeline.stages.entries()) {
    if (!stage.areActionsKnown) unknownOutputs = true
    for (const [a, action] of stage.actions.entries()) {
      if (!action.areOutputsKnown) unknownOutputs = true
      for (const { name, index } of action.outputs) {
        if (name === undefined) unknownOutputs = true
        else entry(name).producers.push({ stage: s, action: a, index })
      }
      for (const { name, index } of action.inputs) {
        if (name !== undefined) entry(name).consumers.push({ stage: s, action: a, index })
      }
    }
  }
  const edges: ArtifactEdge[] = []
  for (const [artifact, { producers, consumers }] of artifacts) {
    for (const consumer of consumers) {
      for (const producer of producers) {
        const from = { stage: producer.stage, action: producer.action }
        const to = { stage: consumer.stage, action: consumer.action }
        edges.push({ artifact, from, to, inOrder: runsBefore(pipeline, from, to) })
      }
    }
  }
  return { artifacts, edges, unknownOutputs }
}

/** Whether one action is sure to have ended before another starts. Equal run orders are not before. */
export function runsBefore(pipeline: Pipeline, first: ActionPlace, second: ActionPlace): boolean {
  if (first.stage !== second.stage) return first.stage < second.stage
  return runOrderAt(pipeline, first) < runOrderAt(pipeline, second)
}

/** Whether one action may have ended before another starts, as far as run orders that CloudFormation decides tell. */
export function mayRunBefore(pipeline: Pipeline, first: ActionPlace, second: ActionPlace): boolean {
  const isOpen = [first, second].some((place) => actionAt(pipeline, place)?.isRunOrderKnown === false)
  return runsBefore(pipeline, first, second) || (isOpen && first.stage === second.stage)
}

/** The action at a place, or `undefined`. */
export function actionAt(pipeline: Pipeline, place: ActionPlace): Action | undefined {
  return pipeline.stages[place.stage]?.actions[place.action]
}

function runOrderAt(pipeline: Pipeline, place: ActionPlace): number {
  return actionAt(pipeline, place)?.runOrder ?? 1
}
