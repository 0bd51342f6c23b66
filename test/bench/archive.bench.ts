import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesIn, packFiles } from '#main/engine/artifacts/pack.ts'
import { unpack } from '#main/engine/artifacts/unpack.ts'
import { report } from './measure.ts'

const files = 10_000
const bytes = 100_000

/** Packing and unpacking 1 GB in 10 000 files, against the programs `zip` and `unzip`. */
export async function archiveBench(): Promise<void> {
  if (spawnSync('zip', ['-v']).status !== 0 || spawnSync('unzip', ['-v']).status !== 0) {
    console.log('     zip and unzip are not on the PATH: artifacts are not compared with them')
    return
  }
  const root = mkdtempSync(join(tmpdir(), 'stagecraft-bench-zip-'))
  const folder = join(root, 'files')
  // Half of it can be made smaller, as in most sources and builds.
  const content = Buffer.concat([randomBytes(bytes / 2), Buffer.alloc(bytes / 2, 'stagecraft ')])
  for (let index = 0; index < files; index += 1) {
    const inside = join(folder, String(Math.floor(index / 100)))
    if (index % 100 === 0) mkdirSync(inside, { recursive: true })
    content.writeUInt32LE(index, 0)
    writeFileSync(join(inside, `${index}.bin`), content)
  }
  let peak = 0
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 20)
  const base = process.memoryUsage().rss
  const packed = await timed(async () => packFiles(await filesIn(folder), join(root, 'ours.zip')))
  const unpacked = await timed(() => unpack(join(root, 'ours.zip'), join(root, 'ours')))
  clearInterval(watch)
  const zip = await timed(() => execFileSync('zip', ['-q', '-r', join(root, 'theirs.zip'), '.'], { cwd: folder }))
  const unzip = await timed(() => execFileSync('unzip', ['-q', join(root, 'theirs.zip'), '-d', join(root, 'theirs')]))
  const wrong = spawnSync('diff', ['-r', '-q', folder, join(root, 'ours')]).status
  rmSync(root, { recursive: true })
  if (wrong !== 0) throw new Error('What was unpacked is not what was packed.')
  report('packing 1 GB in 10 000 files, against zip', packed / zip, 'times', 'bound 1.5', packed / zip <= 1.5)
  report('unpacking it, against unzip', unpacked / unzip, 'times', 'bound 1.5', unpacked / unzip <= 1.5)
  const more = (peak - base) / 1e6
  report('memory on top while doing so', more, 'MB', 'bound 200', more <= 200)
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
