import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { unpack } from '../artifacts/unpack.ts'
import { accountOf, regionOf } from '../bindings.ts'
import type { ActionWork } from '../executor.ts'
import { childEnvironment } from '../processes.ts'

/** Where the input artifacts of a build lie. */
export interface BuildSources {
  readonly primary: string
  readonly folders: Readonly<Record<string, string>>
  readonly revision?: string
}

/** Unpacks every input artifact into a folder of its own; the primary one is where commands start. */
export async function unpackSources(work: ActionWork, primaryName: string | undefined): Promise<BuildSources> {
  const folders: Record<string, string> = {}
  for (const { name, file } of work.inputs) {
    folders[name] = join(work.workFolder, 'src', name)
    await unpack(file, folders[name])
  }
  const primary = work.inputs.find(({ name }) => name === primaryName) ?? work.inputs[0]
  // A rule may run commands without any source.
  if (!primary) {
    const empty = join(work.workFolder, 'src')
    await mkdir(empty, { recursive: true })
    return { primary: empty, folders }
  }
  return {
    primary: folders[primary.name] ?? '',
    folders,
    ...(primary.revision !== undefined && { revision: primary.revision }),
  }
}

/** What tells one build from others. */
export interface BuildIdentity {
  readonly project: string
  readonly number: number
  readonly image: string
  /** The name of a build in its batch. */
  readonly batchIdentifier?: string
}

/** The id of the build that an action starts, in CodeBuild's way. */
export function buildId({ actionExecutionId }: Pick<ActionWork, 'actionExecutionId'>, project: string): string {
  return `${project}:${actionExecutionId}`
}

/** The environment that CodeBuild gives to commands, as far as this machine can give it. */
export function buildEnvironment(
  work: ActionWork,
  sources: BuildSources,
  { project, number, image, batchIdentifier }: BuildIdentity,
): Record<string, string> {
  const region = regionOf(work.bindings)
  const account = accountOf(work.bindings)
  const id = buildId(work, project)
  const others = Object.entries(sources.folders).filter(([, folder]) => folder !== sources.primary)
  return {
    ...childEnvironment(work.env, region),
    CI: 'true',
    CODEBUILD_CI: 'true',
    CODEBUILD_BUILD_ARN: `arn:aws:codebuild:${region}:${account}:build/${id}`,
    CODEBUILD_BUILD_ID: id,
    CODEBUILD_BUILD_IMAGE: image,
    CODEBUILD_BUILD_NUMBER: String(number),
    CODEBUILD_BUILD_SUCCEEDING: '1',
    // There is no page that shows it.
    CODEBUILD_BUILD_URL: '',
    ...(batchIdentifier !== undefined && { CODEBUILD_BATCH_BUILD_IDENTIFIER: batchIdentifier }),
    CODEBUILD_INITIATOR: `codepipeline/${work.pipelineName}`,
    CODEBUILD_KMS_KEY_ID: `arn:aws:kms:${region}:${account}:alias/aws/s3`,
    CODEBUILD_PROJECT_ARN: `arn:aws:codebuild:${region}:${account}:project/${project}`,
    ...(sources.revision !== undefined && {
      CODEBUILD_RESOLVED_SOURCE_VERSION: sources.revision,
      CODEBUILD_SOURCE_VERSION: sources.revision,
    }),
    CODEBUILD_SOURCE_REPO_URL: '',
    CODEBUILD_SRC_DIR: sources.primary,
    ...Object.fromEntries(others.map(([name, folder]) => [`CODEBUILD_SRC_DIR_${name}`, folder])),
    CODEBUILD_START_TIME: String(Date.parse(work.clock.now())),
  }
}
