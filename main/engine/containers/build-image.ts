import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionWork } from '../executor.ts'
import { processPorts, runProcess } from '../processes.ts'
import { baseImagesOf } from './base-images.ts'
import { askProgram, type ContainerProgram } from './program.ts'

export interface ImageOrder {
  readonly program: ContainerProgram
  /** The folder whose files the Dockerfile may copy. */
  readonly context: string
  /** Absolute path. */
  readonly dockerfile: string
  /** Names with tags. */
  readonly tags: readonly string[]
}

type Work = Pick<ActionWork, 'env' | 'signal' | 'log' | 'started' | 'ended' | 'workFolder'>

/**
 * Builds an image for this machine and gives its digest. A mistake is one of the Dockerfile; what this machine cannot
 * do, fetch an image that it is made from or run a container, is none and given as `instead`.
 */
export async function buildImage(
  work: Work,
  order: ImageOrder,
): Promise<{ readonly digest: string } | { readonly mistake: string } | { readonly instead: string }> {
  const { program, dockerfile } = order
  for (const image of baseImagesOf(await readFile(dockerfile, 'utf8'))) {
    const isHere = (await askProgram(program.file, ['image', 'inspect', image], work.env)).ok
    const fetched = isHere ? undefined : await runProgram(work, program, ['pull', image], 'system')
    if (fetched && !fetched.ok) return { instead: `image ${image} could not be fetched (${fetched.said})` }
  }
  const idFile = join(work.workFolder, 'image-id')
  const named = order.tags.flatMap((tag) => ['--tag', tag])
  const built = await runProgram(work, program, [
    'build',
    '--file',
    dockerfile,
    '--iidfile',
    idFile,
    ...named,
    order.context,
  ])
  if (built.ok) {
    const id = (await readFile(idFile, 'utf8')).trim()
    return { digest: id.startsWith('sha256:') ? id : `sha256:${id}` }
  }
  const runtime = runtimeFailure.exec(built.all)?.[0]
  if (runtime !== undefined) return { instead: `${program.kind} cannot run a container here (${runtime.trim()})` }
  return { mistake: `${program.kind} build failed: ${built.said}` }
}

/** What the runtime of containers says when it cannot even start one. */
const runtimeFailure = /.*(?:crun|runc|OCI runtime).*(?:cgroup|setrlimit|not permitted|permission denied).*/i
/** How much of what a program said is looked at in the end. */
const keptCharacters = 16_384

/** What it says goes into the log as it came, or as something of ours. */
async function runProgram(work: Work, program: ContainerProgram, args: readonly string[], as?: 'system') {
  let all = ''
  const { exitCode, signal } = await runProcess({
    ...processPorts(work),
    command: program.file,
    args,
    cwd: work.workFolder,
    env: work.env,
    output(stream, bytes) {
      if (stream === 'stderr') all = `${all}${Buffer.from(bytes).toString()}`.slice(-keptCharacters)
      work.log(as ?? stream, bytes)
    },
  })
  const said = all.trim().split('\n').at(-1) || `it ended with ${exitCode ?? signal}`
  return { ok: exitCode === 0, said, all }
}
