import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptArtifact } from '#shared/execution/journal.ts'
import type { Execution } from '#shared/execution/state.ts'
import type { ArtifactUse } from '#shared/model/pipeline.ts'
import type { ActionWork, ArtifactFile } from './executor.ts'
import type { ActionLog } from './logs.ts'
import type { Mask } from './masking.ts'
import { actionMark, endMarked, type ProcessIdentity } from './process-identity.ts'
import type { Terms } from './terms.ts'

/** What every piece of work has around it, be it that of an action or that of a rule. */
export interface WorkPorts {
  readonly dataFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: ActionLog
  readonly mask: Mask
  readonly signal: AbortSignal
  started(process: ProcessIdentity): void
  ended(process: ProcessIdentity): void
}

/** The parts of an executor's work that follow from where it is done. */
export function surroundings(
  id: string,
  { pipelineName, pipelineExecutionId, pipelineVersion }: Execution['began'],
  { bindings, documentFolder }: Terms,
  ports: WorkPorts,
) {
  return {
    pipelineName,
    pipelineExecutionId,
    pipelineVersion,
    actionExecutionId: id,
    bindings,
    documentFolder,
    workFolder: workFolderOf(ports.dataFolder, id),
    dataFolder: ports.dataFolder,
    env: { ...ports.env, [actionMark]: id },
    signal: ports.signal,
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
  let hasSecrets = false
  const mask = (secret: string) => {
    hasSecrets = true
    ports.mask.add(secret)
  }
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const done = await work(mask)
    if (done.status === 'Succeeded') await rm(folder, { recursive: true, force: true })
    else if (!hasSecrets) ports.log.write('system', `What it worked on is kept in ${folder}\n`)
    return done
  } finally {
    endMarked(id)
    // What work with secrets leaves behind may hold them, so it goes even after a failure.
    if (hasSecrets || ports.signal.aborted) await rm(folder, { recursive: true, force: true })
    ports.log.end()
  }
}

/** The work folder of an action or rule execution. */
export function workFolderOf(dataFolder: string, id: string): string {
  return join(dataFolder, 'work', id)
}

/** The artifacts that are taken in, or the name of the first that the execution does not have. */
export function inputsOf(
  { artifacts }: Pick<Execution, 'artifacts'>,
  declared: readonly ArtifactUse[],
): { readonly kept: readonly KeptArtifact[] } | { readonly missing: string } {
  const kept: KeptArtifact[] = []
  for (const { name = '' } of declared) {
    const artifact = Object.hasOwn(artifacts, name) ? artifacts[name] : undefined
    if (!artifact) return { missing: name }
    kept.push(artifact)
  }
  return { kept }
}

/** An artifact as executors take it. */
export function fileOf({ artifact, file, revision }: KeptArtifact, dataFolder: string): ArtifactFile {
  return { name: artifact, file: join(dataFolder, file), ...(revision !== undefined && { revision }) }
}
