import { artifactFlow } from '#shared/graph/flow.ts'
import { type ArtifactInReach, artifactsInReach } from '#shared/graph/reach.ts'
import { isInReach, type ReferenceUser } from '#shared/graph/references.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'

/** The artifacts that are sure to exist when an action starts or a rule is checked, the nearest maker first. */
export function artifactsFor(pipeline: Pipeline, user: ReferenceUser): readonly ArtifactInReach[] {
  if ('action' in user) return artifactsInReach(pipeline, user)
  return [...artifactFlow(pipeline).artifacts]
    .flatMap(([artifact, { producers }]) => {
      const from = producers.find((producer) => isInReach(pipeline, producer, user))
      return from ? [{ artifact, from: { stage: from.stage, action: from.action } }] : []
    })
    .toSorted((a, b) => b.from.stage - a.from.stage)
}
