import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import { isSystemError } from '#main/system-error.ts'
import { digestOf } from '../artifacts/digest.ts'
import { artifactLocation } from '../artifacts/location.ts'
import type { ActionWork, ArtifactFile } from '../executor.ts'
import { replaceFile } from './installed.ts'

/** A deployment group on the folder that stands for its machines. */
export interface Group {
  readonly application: string
  readonly name: string
  readonly id: string
  /** The folder that stands for the machines. */
  readonly folder: string
  /** Where it is kept what the next deployment must know. */
  readonly keptIn: string
}

/** The group that an action deploys to. */
export function groupOf({ configuration, dataFolder }: ActionWork, folder: string): Group {
  const { ApplicationName: application = '', DeploymentGroupName: name = '' } = configuration
  const id = uuidOf(`${application}/${name}`)
  return { application, name, id, folder, keptIn: join(dataFolder, 'deployments', id, hexOf(folder).slice(0, 8)) }
}

/** The id of a deployment, the same for the same action execution. */
export function deploymentId({ actionExecutionId }: Pick<ActionWork, 'actionExecutionId'>): string {
  const digits = BigInt(`0x${hexOf(actionExecutionId).slice(0, 24)}`).toString(36)
  return `d-${digits.toUpperCase().slice(-9)}`
}

/** What CodeDeploy tells the scripts of a deployment. */
export async function deploymentVariables(
  { application, name, id }: Group,
  { file, name: artifact }: ArtifactFile,
  work: ActionWork,
): Promise<Readonly<Record<string, string>>> {
  const { store, pipelineName, dataFolder } = work
  const location = artifactLocation(store.bucket, pipelineName, { artifact, file: relative(dataFolder, file) })
  const [version, etag] = await Promise.all([digestOf(file, 'sha256'), digestOf(file, 'md5')])
  return {
    DEPLOYMENT_ID: deploymentId(work),
    APPLICATION_NAME: application,
    DEPLOYMENT_GROUP_NAME: name,
    DEPLOYMENT_GROUP_ID: id,
    BUNDLE_BUCKET: location.bucket,
    BUNDLE_KEY: location.key,
    // The store keeps no versions, so the content stands for its own.
    BUNDLE_VERSION: version,
    BUNDLE_ETAG: etag,
  }
}

/** The folder with the revision that was last deployed with success; `undefined` before that. */
export async function lastRevision({ keptIn }: Group): Promise<string | undefined> {
  try {
    const { deploymentId: id } = v.parse(lastSchema, JSON.parse(await readFile(join(keptIn, 'last.json'), 'utf8')))
    const archive = archiveOf(keptIn, id)
    return existsSync(archive) ? archive : undefined
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Keeps a revision that was deployed with success in the place of the one before. */
export async function keepRevision(group: Group, id: string, revision: string): Promise<void> {
  const { keptIn } = group
  const before = await lastRevision(group)
  const archive = archiveOf(keptIn, id)
  await rm(archive, { recursive: true, force: true })
  await rename(revision, archive)
  await replaceFile(join(keptIn, 'last.json'), JSON.stringify({ deploymentId: id }))
  if (before !== undefined && before !== archive) await rm(before, { recursive: true, force: true })
}

const lastSchema = v.object({ deploymentId: v.pipe(v.string(), v.regex(/^d-[A-Z0-9]+$/)) })

function archiveOf(keptIn: string, id: string): string {
  return join(keptIn, id)
}

function uuidOf(text: string): string {
  const hex = hexOf(text)
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

function hexOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
