import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { measure, report } from './measure.ts'

const root = join(import.meta.dirname, '../..')

/** How long the command line takes to check one document, against a Node that does nothing. */
export async function startupBench(): Promise<void> {
  const fixtures = join(root, 'test/fixtures/api-json')
  const file = join(fixtures, readdirSync(fixtures)[0] ?? '')
  const run = (args: readonly string[]) => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  const nothing = await measure(20, () => ['-e', '0'], run)
  const validate = await measure(20, () => [join(root, 'scripts/stagecraft.mjs'), 'validate', file], run)
  const ratio = validate.median / nothing.median
  report('stagecraft validate, against node -e 0', ratio, 'times', 'at most 3', ratio <= 3)
}
