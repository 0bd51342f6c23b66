import { useMemo, useRef } from 'react'
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
  const last = useRef<Picture>(undefined)
  return useMemo(() => {
    const layout = layoutPipeline(pipeline, last.current?.layout)
    const routes = routeArtifacts(layout, artifactFlow(pipeline), last.current?.routes)
    last.current = { pipeline, layout, routes }
    return last.current
  }, [pipeline])
}
