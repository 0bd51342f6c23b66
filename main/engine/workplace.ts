import { mkdir, rm, stat, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSystemError } from '#main/system-error.ts'
import type { KeptArtifact } from '#shared/execution/journal.ts'
import type { Execution } from '#shared/execution/state.ts'
import type { ArtifactUse } from '#shared/model/pipeline.ts'
import { artifactStoreOf } from './artifacts/location.ts'
import type { Clock } from './clock.ts'
import type { ActionWork, ArtifactFile } from './executor.ts'
import type { ActionJobs, CustomActionTypes } from './jobs/api.ts'
import type { ActionLog } from './logs.ts'
import type { Mask } from './masking.ts'
import { actionMark, endMarked, type ProcessIdentity, processMoment } from './process-identity.ts'
import type { Terms } from './terms.ts'

/** What every piece of work has around it, be it that of an action or that of a rule. */
export interface WorkPorts {
  readonly dataFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: ActionLog
  readonly mask: Mask
  readonly signal: AbortSignal
  readonly clock: Clock
  readonly jobs: ActionJobs
  readonly customActionTypes: CustomActionTypes
  readonly endpoint: ActionWork['endpoint']
  started(process: ProcessIdentity): void
  ended(process: ProcessIdentity): void
}

/** The parts of an executor's work that follow from where it is done. */
export function surroundings(
  id: string,
  { pipelineName, pipelineExecutionId, pipelineVersion, declaration }: Execution['began'],
  { bindings, documentFolder }: Terms,
  region: string | undefined,
  ports: WorkPorts,
) {
  return {
    pipelineName,
    pipelineExecutionId,
    pipelineVersion,
    actionExecutionId: id,
    region,
    bindings,
    documentFolder,
    workFolder: workPathOf(ports.dataFolder, id),
    dataFolder: ports.dataFolder,
    env: { ...ports.env, [actionMark]: id },
    signal: ports.signal,
    clock: ports.clock,
    jobs: ports.jobs,
    store: artifactStoreOf(declaration, region, bindings),
    customActionTypes: ports.customActionTypes,
    endpoint: ports.endpoint,
    hide: (text) => ports.mask.hide(text),
    log: (stream, text) => ports.log.write(stream, text),
    started: (child) => ports.started(child),
    ended: (child) => ports.ended(child),
  } satisfies Partial<ActionWork>
}

/**
 * Does work in a fresh folder, which is gone after success. Leaves no process behind, and closes the log.
 */
export async function inWorkFolder<Done extends { readonly status: 'Succeeded' | 'Failed' }>(
  id: string,
  ports: WorkPorts,
  work: (mask: (secret: string) => void) => Promise<Done>,
): Promise<Done> {
  const folder = workFolderOf(ports.dataFolder, id)
  const path = workPathOf(ports.dataFolder, id)
  const before = processMoment()
  let hasSecrets = false
  const mask = (secret: string) => {
    hasSecrets = true
    ports.mask.add(secret)
  }
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    if (path !== folder) {
      await rm(path, { force: true })
      await symlink(folder, path)
    }
    const done = await work(mask)
    if (done.status === 'Succeeded') await rm(folder, { recursive: true, force: true })
    else if (!hasSecrets) ports.log.write('system', `What it worked on is kept in ${folder}\n`)
    return done
  } finally {
    endMarked(id, before)
    // What work with secrets leaves behind may hold them, so it goes even after a failure.
    if (path !== folder) await rm(path, { force: true })
    if (hasSecrets || ports.signal.aborted) await rm(folder, { recursive: true, force: true })
    ports.log.end()
  }
}

/** The work folder of an action or rule execution. */
export function workFolderOf(dataFolder: string, id: string): string {
  return join(dataFolder, 'work', id)
}

/**
 * The way to a work folder that has no space in it where the data folder has one, as on macOS: on a machine of the
 * service there never is one, so commands say $CODEBUILD_SRC_DIR without quotes.
 */
export function workPathOf(dataFolder: string, id: string): string {
  const folder = workFolderOf(dataFolder, id)
  const link = join(tmpdir(), `stagecraft-${id}`)
  return process.platform === 'win32' || !/\s/.test(folder) || /\s/.test(link) ? folder : link
}

/** The artifacts that are taken in, or why they cannot be used; without them nothing would have begun. */
export async function inputsOf(
  { artifacts, began }: Pick<Execution, 'artifacts' | 'began'>,
  declared: readonly ArtifactUse[],
  dataFolder: string,
): Promise<{ readonly kept: readonly KeptArtifact[]; readonly files: readonly ArtifactFile[] } | Lost> {
  const kept = declared.map(({ name = '' }) => {
    const artifact = Object.hasOwn(artifacts, name) ? artifacts[name] : undefined
    if (!artifact) throw new Error(`There is no artifact ${name} in execution ${began.pipelineExecutionId}`)
    return artifact
  })
  const files = kept.map((artifact) => fileOf(artifact, dataFolder))
  for (const [index, { name, file }] of files.entries()) {
    const size = await sizeOf(file)
    if (size === undefined) return { lost: `The file of input artifact ${name} is gone: ${file}.` }
    if (size !== kept[index]?.bytes) return { lost: `The file of input artifact ${name} is damaged: ${file}.` }
  }
  return { kept, files }
}

/** Somebody took away what an earlier action had made. */
interface Lost {
  readonly lost: string
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return undefined
    throw error
  }
}

function fileOf({ artifact, file, revision }: KeptArtifact, dataFolder: string): ArtifactFile {
  return { name: artifact, file: join(dataFolder, file), ...(revision !== undefined && { revision }) }
}
