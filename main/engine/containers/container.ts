import type { ActionWork } from '../executor.ts'
import { processPorts, runProcess } from '../processes.ts'
import { askProgram, type ContainerProgram } from './program.ts'

/** A container that runs for the time of one build. */
export interface Container {
  /** What to run to run something inside of it, in a folder that exists there. */
  inside(command: string, args: readonly string[], cwd: string): { readonly command: string; readonly args: string[] }
  /** The environment of the program that runs it, of which nothing gets inside. */
  readonly env: ActionWork['env']
  /** Ends it for sure, with everything in it. */
  end(): Promise<void>
}

export interface ContainerOptions {
  readonly program: ContainerProgram
  readonly image: string
  /** A name that nothing else has. */
  readonly name: string
  /** The one folder of this machine that is seen inside, at the same place. */
  readonly folder: string
  readonly work: Pick<ActionWork, 'env' | 'signal' | 'log' | 'started' | 'ended'>
}

/** It lives as long as its standard input is open, so that it does not outlive this process. */
const untilInputEnds = 'echo ready; exec cat >/dev/null'
/** How long the program may take to remove a container. */
const removeMilliseconds = 30_000

/**
 * Starts a container on an image, which is fetched where it is not here. Nothing of the environment of this machine is
 * given to it. Where files would end up belonging to somebody else, it runs as the user of this process.
 */
export async function startContainer(options: ContainerOptions): Promise<Container | { readonly mistake: string }> {
  const { program, image, name, folder, work } = options
  let last = ''
  let input: NodeJS.WritableStream | null = null
  const { promise: ready, resolve } = Promise.withResolvers<boolean>()
  const over = runProcess({
    ...processPorts(work),
    command: program.file,
    args: [
      'run',
      '--interactive',
      '--rm',
      '--init',
      '--name',
      name,
      '--mount',
      `type=bind,source=${folder},target=${folder}`,
      ...userArguments(program),
      '--entrypoint',
      'sh',
      image,
      '-c',
      untilInputEnds,
    ],
    cwd: folder,
    env: work.env,
    takesInput: true,
    attach: ({ stdin }) => {
      input = stdin
      // The program may end before its input does; its end tells more than the broken pipe.
      stdin?.on('error', () => undefined)
    },
    output(stream, bytes) {
      const text = Buffer.from(bytes).toString()
      if (stream === 'stdout') {
        if (text.includes('ready')) resolve(true)
        return
      }
      // What it says while it fetches the image.
      last = text.trim().split('\n').at(-1) ?? last
      work.log('system', bytes)
    },
  })
  // Looked at in `end`; until then nobody may take its failure for one that was overlooked.
  over.then(
    () => resolve(false),
    () => resolve(false),
  )
  const remove = () => askProgram(program.file, ['rm', '--force', name], work.env, removeMilliseconds)
  if (!(await ready)) {
    await remove()
    return { mistake: last || 'it ended at once' }
  }
  return {
    env: work.env,
    inside: (command, args, cwd) => ({
      command: program.file,
      args: ['exec', '--interactive', '--workdir', cwd, name, command, ...args],
    }),
    async end() {
      input?.end()
      const removed = await remove()
      const isGone = removed.ok || /no such container|no container with name/i.test(removed.said)
      if (!isGone) work.log('system', `Container ${name} could not be removed: ${removed.said}\n`)
      await over.catch(() => undefined)
    },
  }
}

/** Podman without root maps its root to this user by itself; with Docker, files would come to belong to root. */
function userArguments({ kind }: ContainerProgram): readonly string[] {
  const [user, group] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0]
  return kind === 'docker' && user !== 0 ? ['--user', `${user}:${group}`] : []
}
