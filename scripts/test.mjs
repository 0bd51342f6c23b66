/**
 * Everything that is tested, as CI runs it. A step that fails does not keep the others from running; what they found is
 * counted at the end.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node24 } from './node24.mjs'

const root = join(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'stagecraft-reports-'))
const bin = (name) => join(root, 'node_modules/.bin', name)
const counts = { passed: 0, failed: 0, skipped: 0 }
const failures = []

step('lockfile', process.execPath, [join(root, 'scripts/lockfile.mjs')])
step('compiled schemas', node24(), [join(root, 'scripts/generate-validators.mjs'), '--check'])
step('schema of bindings', node24(), [join(root, 'scripts/generate-bindings-schema.mjs'), '--check'])
step('page of rules', node24(), [join(root, 'scripts/generate-rules-doc.mjs'), '--check'])
step('types', bin('tsc'), ['-b'])
step('format', bin('biome'), ['format', '.'])
step('lint', bin('oxlint'), ['--type-aware', '--quiet', 'main', 'preload', 'renderer', 'shared', 'test', 'scripts'])
// Before the tests, since those of the hosts run what was built.
step('build', bin('vite'), ['build', '--app', '--logLevel', 'warn'])
const unit = join(reports, 'unit.json')
step('unit tests', node24(), [
  join(root, 'node_modules/vitest/vitest.mjs'),
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${unit}`,
])
count(unit, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
}))
const endToEnd = join(reports, 'e2e.json')
step(
  'end-to-end tests',
  node24(),
  [join(root, 'node_modules/@playwright/test/cli.js'), 'test', '--reporter=list,json'],
  {
    PLAYWRIGHT_JSON_OUTPUT_NAME: endToEnd,
  },
)
count(endToEnd, ({ stats: { expected, unexpected, flaky, skipped } }) => ({
  passed: expected,
  failed: unexpected + flaky,
  skipped,
}))
rmSync(reports, { recursive: true, force: true })

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`)
const failed = Math.max(counts.failed, failures.length)
console.log(`${counts.passed} passed, ${failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0

function step(name, program, args, env = {}) {
  const start = performance.now()
  console.log(`\n── ${name}`)
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  if (error) console.error(error.message)
  if (status !== 0) failures.push(name)
  console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

/** A runner that wrote no report failed as a whole, which its step says. */
function count(file, read) {
  let report
  try {
    report = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    console.error(`No report: ${error.message}`)
    return
  }
  for (const [kind, number] of Object.entries(read(report))) counts[kind] += number
}
