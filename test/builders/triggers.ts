import type { Json, JsonObject } from '#shared/model/json.ts'
import { action, bare, build, stage } from './pipeline.ts'

/** A V2 pipeline whose source `Checkout` uses a connection, with these triggers; `more` are further members. */
export function connected(triggers: readonly Json[], more: JsonObject = {}): JsonObject {
  return bare([stage('Source', [connection()]), stage('Build', [build()])], { triggers, ...more })
}

/** A source behind a connection that puts out `Code`. */
export function connection(more: JsonObject = {}, configuration: JsonObject = {}): JsonObject {
  return action('Source', 'CodeStarSourceConnection', {
    name: 'Checkout',
    configuration: {
      ConnectionArn: 'arn:aws:codeconnections:eu-west-1:123456789012:connection/0a1b',
      FullRepositoryId: 'acme/shop',
      BranchName: 'main',
      ...configuration,
    },
    outputArtifacts: [{ name: 'Code' }],
    ...more,
  })
}

/** A trigger of the source `Checkout`. */
export function trigger(gitConfiguration: JsonObject = {}): JsonObject {
  return {
    providerType: 'CodeStarSourceConnection',
    gitConfiguration: { sourceActionName: 'Checkout', ...gitConfiguration },
  }
}

/** A trigger with these filters of pushes. */
export function push(...filters: readonly JsonObject[]): JsonObject {
  return trigger({ push: filters })
}

/** A trigger with these filters of pull requests. */
export function pullRequest(...filters: readonly JsonObject[]): JsonObject {
  return trigger({ pullRequest: filters })
}
