import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/app.ts'

const template = join(import.meta.dirname, '../../resources/templates/git-build-test-approve-deploy')

test.use({
  files: [join(template, 'pipeline.json'), join(template, 'source'), join(template, 'stagecraft.local.json')],
})

test('a starter template runs here to Succeeded, with builds in parallel and an approval by a click', async ({
  app,
}) => {
  const { page } = app
  const runs = page.getByRole('region', { name: 'Runs' })
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  // The document came from a file, so its commands are shown before any of them runs.
  await expect(page.getByRole('dialog')).toContainText('the buildspec of project website-build')
  await page.getByRole('button', { name: 'Trust and run' }).click()

  await expect(app.action('Build')).toContainText('Succeeded', { timeout: 20_000 })
  await expect(app.action('Test')).toContainText('Succeeded', { timeout: 20_000 })
  const approve = runs.getByRole('button', { name: 'Approve Approve' })
  await expect(approve).toBeVisible({ timeout: 20_000 })
  await page.screenshot({ path: 'test-results/run-waiting.png' })
  await approve.click()
  await expect(app.action('Website')).toContainText('Succeeded', { timeout: 20_000 })
  await expect(runs.getByText('Succeeded', { exact: true }).first()).toBeVisible()
  await page.screenshot({ path: 'test-results/run-succeeded.png' })
  expect(existsSync(join(app.folder, '.data/buckets/website-example-com/index.html'))).toBe(true)

  // What is trusted is remembered.
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(runs.getByRole('button', { name: 'Reject Approve' })).toBeVisible({ timeout: 20_000 })
  await runs.getByRole('button', { name: 'Reject Approve' }).click()
  await expect(app.action('Approve')).toContainText('Failed')
})

test('an unsaved text survives the end of the server', async ({ app }) => {
  const { page } = app
  await app.action('Approve').click()
  await page.keyboard.press('F2')
  await page.keyboard.type('Sign-off')
  await page.keyboard.press('Enter')
  await expect(app.action('Sign-off')).toBeAttached()
  await page.waitForTimeout(1500)
  await app.restart('SIGKILL')
  await expect(app.action('Sign-off')).toBeAttached()
  await expect(page.getByRole('tab', { name: 'pipeline.json, unsaved' })).toBeAttached()
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(app.action('Approve')).toBeAttached()
})
