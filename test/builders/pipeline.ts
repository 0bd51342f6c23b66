import type { Json, JsonObject } from '#shared/model/json.ts'

export const role = 'arn:aws:iam::123456789012:role/pipeline'
export const store = { type: 'S3', location: 'artifacts' }

/** A pipeline with these stages behind a source stage that puts out `Code`; `more` are further members. */
export function pipeline(stages: readonly Json[], more: JsonObject = {}): JsonObject {
  return bare([stage('Source', [source()]), ...stages], more)
}

/** A pipeline with just these stages. */
export function bare(stages: readonly Json[], more: JsonObject = {}): JsonObject {
  return { name: 'shop', roleArn: role, artifactStore: store, pipelineType: 'V2', stages, ...more }
}

export function stage(name: string, actions: readonly Json[], more: JsonObject = {}): JsonObject {
  return { name, actions, ...more }
}

/** An action of an AWS provider; `more` are further members. */
export function action(category: string, provider: string, more: JsonObject = {}): JsonObject {
  return { name: provider, actionTypeId: { category, owner: 'AWS', provider, version: '1' }, ...more }
}

/** A CodeCommit source that puts out `Code`. */
export function source(more: JsonObject = {}): JsonObject {
  return action('Source', 'CodeCommit', {
    name: 'Checkout',
    configuration: { RepositoryName: 'shop', BranchName: 'main', PollForSourceChanges: 'false' },
    outputArtifacts: [{ name: 'Code' }],
    ...more,
  })
}

/** A CodeBuild action that takes in `Code`. */
export function build(more: JsonObject = {}): JsonObject {
  return action('Build', 'CodeBuild', {
    name: 'Compile',
    configuration: { ProjectName: 'shop' },
    inputArtifacts: [{ name: 'Code' }],
    ...more,
  })
}

export function approval(more: JsonObject = {}): JsonObject {
  return action('Approval', 'Manual', { name: 'Approve', ...more })
}
