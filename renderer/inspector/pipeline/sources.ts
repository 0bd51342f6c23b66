import type { Action, Pipeline } from '#shared/model/pipeline.ts'

/** The source actions that a trigger can watch: those that take from a Git provider through a connection. */
export function connectionSources(pipeline: Pipeline): readonly Action[] {
  return pipeline.stages
    .flatMap(({ actions }) => actions)
    .filter(({ type, name }) => type.provider === 'CodeStarSourceConnection' && name !== undefined)
}

/** The source actions that no trigger watches yet; a second trigger for one is refused. */
export function freeSources(pipeline: Pipeline): readonly Action[] {
  const taken = new Set(pipeline.triggers.map(({ sourceActionName }) => sourceActionName))
  return connectionSources(pipeline).filter(({ name }) => !taken.has(name))
}
