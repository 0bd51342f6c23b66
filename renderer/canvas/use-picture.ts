import { useMemo, useState } from 'react'
import { artifactFlow } from '#shared/graph/flow.ts'
import { type Layout, layoutPipeline } from '#shared/graph/layout.ts'
import { type Routes, routeArtifacts } from '#shared/graph/routes.ts'
import type { Pipeline } from '#shared/model/pipeline.ts'

export interface Picture {
  readonly pipeline: Pipeline
  readonly layout: Layout
  readonly routes: Routes
}

/** What the canvas draws of a pipeline. Parts that did not change since the last picture are the same objects. */
export function usePicture(pipeline: Pipeline): Picture {
  const [draw] = useState(pictures)
  return useMemo(() => draw(pipeline), [draw, pipeline])
}

/** Draws one picture after another, each from what stayed of the one before. */
function pictures(): (pipeline: Pipeline) => Picture {
  let last: Picture | undefined
  return (pipeline) => {
    const layout = layoutPipeline(pipeline, last?.layout)
    last = { pipeline, layout, routes: routeArtifacts(layout, artifactFlow(pipeline), last?.routes) }
    return last
  }
}
