import type { JsonObject } from '#shared/model/json.ts'
import { type Pipeline, readPipeline } from '#shared/model/pipeline.ts'

/** An action as a test needs it: a name, a run order and what goes in and out. */
export function action(name: string, runOrder?: number, flow: { in?: string[]; out?: string[] } = {}): JsonObject {
  return {
    name,
    actionTypeId: { category: 'Build', owner: 'AWS', provider: 'CodeBuild', version: '1' },
    ...(runOrder === undefined ? {} : { runOrder }),
    inputArtifacts: (flow.in ?? []).map((artifact) => ({ name: artifact })),
    outputArtifacts: (flow.out ?? []).map((artifact) => ({ name: artifact })),
  }
}

export function stage(name: string, ...actions: JsonObject[]): JsonObject {
  return { name, actions }
}

export function pipeline(...stages: JsonObject[]): Pipeline {
  return readPipeline({ name: 'p', stages })
}

/** Source, then Build with three columns: `a` and `b` parallel, `c`, `d`. */
export function example(): Pipeline {
  return pipeline(
    stage('Source', action('src', 1, { out: ['code'] })),
    stage(
      'Build',
      action('a', 1, { in: ['code'], out: ['built'] }),
      action('b', 1, { in: ['code'] }),
      action('c', 2),
      action('d', 3, { in: ['built'] }),
    ),
  )
}

/** As large as pipelines may get: 50 stages of 20 actions. */
export function large(): JsonObject {
  return {
    name: 'large',
    stages: Array.from({ length: 50 }, (_, s) =>
      stage(
        `S${s}`,
        ...Array.from({ length: 20 }, (_, a) =>
          action(`A${s}-${a}`, 1 + Math.floor(a / 5), {
            in: s === 0 ? [] : [`art${s - 1}-${a}`, ...(s > 3 && a % 2 === 0 ? [`art${s - 3}-${a}`] : [])],
            out: [`art${s}-${a}`],
          }),
        ),
      ),
    ),
  }
}
