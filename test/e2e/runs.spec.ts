import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type App, expect, test } from './support/app.ts'

test.use({ files: [join(import.meta.dirname, '../fixtures/runs/approval.json')] })

/** Makes a git checkout of the document's folder, which is where its source is then taken from. */
function commitAll({ folder }: App): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd: folder })
  git('init', '--quiet', '--initial-branch=main')
  git('add', 'approval.json')
  git('commit', '--quiet', '--message=First')
}

test('a document from disk runs after it is trusted, waits for approval and says what was simulated', async ({
  app,
}) => {
  const { page } = app
  commitAll(app)
  const runs = page.getByRole('region', { name: 'Runs' })
  // What is not really done is said before anything is executed, also from farther away.
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Fit view' }).click()
  await expect(app.action('Scan').getByText('Simulated here')).toBeVisible()
  await page.setViewportSize({ width: 1600, height: 1000 })
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('printf')
  await dialog.getByRole('button', { name: 'Trust and run' }).click()
  await runs.getByRole('button', { name: 'Approve SignOff' }).press('Enter')
  // The button goes, and the focus stays beside what it was for.
  await expect(runs.getByRole('group', { name: /^Execution / })).toBeFocused()
  await expect(runs.getByText('Succeeded').first()).toBeVisible()
  await expect(runs).toContainText('1 action simulated: Scan')
  const lines = runs.getByRole('list', { name: 'Actions of the execution' })
  await expect(lines.getByRole('button', { name: /^Action / })).toHaveCount(4)
  const gate = lines
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Action SignOff.*waited/ }) })
  await runs.getByRole('button', { name: 'Show less time' }).click()
  await runs.getByRole('button', { name: 'Show less time' }).click()
  await gate.getByRole('button').scrollIntoViewIfNeeded()
  await expect(gate.getByText('Succeeded')).toBeInViewport()
  await page.screenshot({ path: 'test-results/runs-zoomed.png' })
  await lines.getByRole('button', { name: /^Action Lint/ }).click()
  const log = runs.getByRole('log')
  await expect(log).toContainText('red')
  expect(await log.textContent()).not.toContain('\u001B')

  await page.reload()
  await page.getByRole('tab', { name: 'Runs' }).click()
  await expect(runs).toContainText('No execution is chosen.')
  await expect(runs.getByRole('button', { name: /^Execution .*, Succeeded \(1 simulated\), .*took/ })).toBeVisible()
})

test('a rejected approval fails the execution, and the next one needs no trust', async ({ app }) => {
  const { page } = app
  commitAll(app)
  const runs = page.getByRole('region', { name: 'Runs' })
  const run = page.getByRole('button', { name: 'Run', exact: true })
  await run.click()
  await page.getByRole('button', { name: 'Trust and run' }).click()
  await runs.getByRole('button', { name: 'Reject SignOff' }).click()
  await expect(runs.getByRole('list', { name: 'Executions' })).toContainText('Failed')
  await run.click()
  await expect(runs.getByRole('list', { name: 'Executions' }).getByRole('listitem')).toHaveCount(2)
  await expect(runs.getByRole('button', { name: 'Approve SignOff' })).toBeVisible()
  // What waits for somebody is in front again after the page was loaded again.
  await page.reload()
  await page.getByRole('tab', { name: 'Runs' }).click()
  await expect(runs.getByRole('button', { name: 'Approve SignOff' })).toBeVisible()
  await runs.getByRole('button', { name: 'Stop' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Stop and abandon' }).click()
  await expect(runs.getByRole('list', { name: 'Executions' })).toContainText('Stopped')
})
