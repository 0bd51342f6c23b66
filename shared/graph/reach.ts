import type { Pipeline } from '#shared/model/pipeline.ts'
import { actionAt, type ActionPlace, artifactFlow, runsBefore } from './flow.ts'

/** An artifact that an action may take in, and who makes it. */
export interface ArtifactInReach {
  readonly artifact: string
  readonly from: ActionPlace
}

/** The artifacts that are sure to exist when an action starts, the nearest maker first. */
export function artifactsInReach(pipeline: Pipeline, place: ActionPlace): readonly ArtifactInReach[] {
  const found: ArtifactInReach[] = []
  for (const [artifact, { producers }] of artifactFlow(pipeline).artifacts) {
    const maker = producers.find((producer) => runsBefore(pipeline, producer, place))
    if (maker) found.push({ artifact, from: { stage: maker.stage, action: maker.action } })
  }
  const runOrder = (at: ActionPlace) => actionAt(pipeline, at)?.runOrder ?? 1
  return found.toSorted((a, b) => b.from.stage - a.from.stage || runOrder(b.from) - runOrder(a.from))
}
