import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A program that runs containers here, with an image to run, or why there is none. */
export type ContainerMachine =
  | { readonly program: string; readonly image: string; readonly env: Readonly<NodeJS.ProcessEnv> }
  | { readonly none: string }

/** Inside of a container or a virtual machine, Podman may need lower limits and the runtime that knows older cgroups. */
const careful = `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=1000:1000"]
[engine]
runtime = "runc"
`

/**
 * Looks for Docker or Podman and makes an image of the programs of this machine, since no registry may be in reach. The
 * image has `sh` and a few more, and nothing else.
 */
export function findContainerMachine(): ContainerMachine {
  if (process.platform !== 'linux') return { none: 'images are made of the programs of Linux' }
  const folder = mkdtempSync(join(tmpdir(), 'stagecraft-containers-'))
  const conf = join(folder, 'containers.conf')
  writeFileSync(conf, careful)
  const tried = [
    { program: 'docker', env: process.env },
    { program: 'podman', env: process.env },
    { program: 'podman', env: { ...process.env, CONTAINERS_CONF: conf } },
  ]
  const reasons: string[] = []
  for (const { program, env } of tried) {
    if (spawnSync(program, ['info'], { env }).status !== 0) {
      reasons.push(`no usable ${program}`)
      continue
    }
    const image = 'localhost/stagecraft-test:1'
    const made = spawnSync(program, ['import', '-', image], { input: imageOf(folder), env })
    const run = spawnSync(program, ['run', '--rm', image, 'sh', '-c', 'echo works'], { env, encoding: 'utf8' })
    if (run.stdout.trim() === 'works') return { program, image, env }
    reasons.push(`${program}: ${(run.stderr || made.stderr.toString()).trim().split('\n').at(-1)}`)
  }
  return { none: [...new Set(reasons)].join('; ') }
}

const programs = ['sh', 'cat', 'ls', 'mkdir', 'env', 'sleep', 'rm', 'id']

/** The programs with the libraries that they need, as an archive. */
function imageOf(folder: string): Buffer {
  const root = join(folder, 'root')
  const put = (from: string, at: string) => {
    mkdirSync(join(root, dirname(at)), { recursive: true })
    copyFileSync(from, join(root, at))
  }
  mkdirSync(join(root, 'tmp'), { recursive: true })
  for (const name of programs) {
    const file = realpathSync(execFileSync('which', [name], { encoding: 'utf8' }).trim())
    put(file, `/bin/${name}`)
    const libraries = spawnSync('ldd', [file], { encoding: 'utf8' }).stdout.match(/\/\S+/g) ?? []
    for (const library of libraries) put(realpathSync(library), library)
  }
  return execFileSync('tar', ['-C', root, '-c', '.'], { maxBuffer: 1 << 28 })
}
