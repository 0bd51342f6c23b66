import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, expect, test } from './support/app.ts'

/** A pipeline whose action Flaky fails until the marker is there. */
const folder = mkdtempSync(join(tmpdir(), 'stagecraft-flaky-'))
const marker = join(folder, 'repaired')
const template = readFileSync(join(import.meta.dirname, '../fixtures/runs/flaky.json'), 'utf8')
writeFileSync(join(folder, 'flaky.json'), template.replace('MARKER', marker))

test.use({ files: [join(folder, 'flaky.json')] })
test.beforeEach(() => rmSync(marker, { force: true }))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function start({ page, folder: cwd }: App): Promise<void> {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd })
  git('init', '--quiet', '--initial-branch=main')
  git('add', 'flaky.json')
  git('commit', '--quiet', '--message=First')
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.getByRole('button', { name: 'Trust and run' }).click()
}

test('a failed stage says why and is tried again in place; what it made can be looked into', async ({ app }) => {
  const { page } = app
  const runs = page.getByRole('region', { name: 'Runs' })
  await start(app)
  const failed = runs.getByRole('group', { name: 'Build' })
  await expect(failed).toContainText('Build: Failed', { timeout: 30_000 })
  await expect(failed).toContainText('Flaky:')
  await page.screenshot({ path: 'test-results/runs-failed.png' })
  writeFileSync(marker, '')
  await failed.getByRole('button', { name: 'Retry failed actions of Build' }).dblclick()
  await expect(runs.getByRole('list', { name: 'Executions' })).toContainText('Succeeded', { timeout: 30_000 })
  await expect(runs.getByRole('button', { name: /^Action Flaky, Succeeded, attempt 2/ })).toBeVisible()
  await expect(page.getByText('The stage could not be retried')).toBeHidden()
  await page.screenshot({ path: 'test-results/runs-retried.png' })

  await runs.getByRole('tab', { name: 'Artifacts' }).click()
  await runs.getByRole('button', { name: 'Result', exact: true }).click()
  await runs.getByRole('button', { name: 'out/result.txt' }).click()
  await expect(page.getByRole('dialog')).toContainText('done')
  await page.screenshot({ path: 'test-results/runs-entry.png' })
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  const kept = join(app.folder, 'Result.zip')
  await runs.getByRole('button', { name: 'Save Result…' }).click()
  await page.getByRole('textbox', { name: 'Path' }).fill(kept)
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(readFileSync(kept).subarray(0, 2).toString()).toBe('PK')
  await page.screenshot({ path: 'test-results/runs-artifacts.png' })
})

test('a log is searched, follows its end, and is kept as a file', async ({ app }) => {
  const { page } = app
  const runs = page.getByRole('region', { name: 'Runs' })
  await start(app)
  await runs.getByRole('button', { name: /^Action Count, Succeeded/ }).click({ timeout: 30_000 })
  const log = runs.getByRole('log')
  await expect(log).toContainText('green and red')
  await page.screenshot({ path: 'test-results/runs-log.png' })
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.screenshot({ path: 'test-results/runs-log-dark.png' })
  await page.emulateMedia({ colorScheme: 'light' })
  await runs.getByRole('searchbox', { name: 'Search the log' }).fill('LINE 1234 ')
  await expect(log).toContainText('line 1234 of many')
  await expect(log).not.toContainText('green and red')
  await expect(runs.getByRole('status').filter({ hasText: '1 / 1' })).toBeVisible()
  await page.screenshot({ path: 'test-results/runs-search.png' })
  await runs.getByRole('button', { name: 'Follow' }).click()
  await expect(log).toContainText('green and red')
  const kept = join(app.folder, 'Count.log')
  await runs.getByRole('button', { name: 'Save…' }).click()
  await page.getByRole('textbox', { name: 'Path' }).fill(kept)
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const text = readFileSync(kept, 'utf8')
  expect(text).toContain('line 3000 of many\n')
  expect(text).toContain('green and red')
})

test('the way into a stage is disabled and enabled, and a stage goes back to an earlier execution', async ({ app }) => {
  const { page } = app
  const runs = page.getByRole('region', { name: 'Runs' })
  const executions = runs.getByRole('list', { name: 'Executions' }).getByRole('listitem')
  writeFileSync(marker, '')
  await start(app)
  await expect(executions.first()).toContainText('Succeeded', { timeout: 30_000 })
  await runs.getByRole('button', { name: 'What can be done about Ship' }).click()
  await page.screenshot({ path: 'test-results/runs-menu.png' })
  await page.getByRole('menuitem', { name: 'Disable the way into Ship…' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Reason' }).fill('Not before noon')
  await page.screenshot({ path: 'test-results/runs-disable.png' })
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click()
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(executions).toHaveCount(2)
  await expect(runs).toContainText('Waits in front of Ship: the way in is disabled. Not before noon', {
    timeout: 30_000,
  })
  await expect(app.stage('Ship')).toHaveAccessibleDescription(
    /The way in is disabled: Not before noon. 1 execution waits/,
  )
  await page.screenshot({ path: 'test-results/runs-waits.png' })
  await runs.getByRole('button', { name: 'Enable the way into Ship' }).click()
  await expect(executions.first()).toContainText('Succeeded', { timeout: 30_000 })

  await executions.last().getByRole('button').click()
  await runs.getByRole('button', { name: 'What can be done about Ship' }).click()
  await page.getByRole('menuitem', { name: 'Roll Ship back to this execution…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Roll back' }).click()
  await expect(executions).toHaveCount(3)
  await expect(executions.first()).toContainText('Rollback')
  await expect(executions.first()).toContainText('Succeeded', { timeout: 30_000 })
})
