/** Builds and prints the figures of `test/bench`, those that are named or all, with the Node that the app runs on. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node24 } from './node24.mjs'

const root = join(import.meta.dirname, '..')
for (const script of ['scripts/prepare.mjs', 'test/bench/index.ts']) {
  const { status } = spawnSync(node24(), [join(root, script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
