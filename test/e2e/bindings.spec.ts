import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/app.ts'

test.use({ files: [join(import.meta.dirname, '../fixtures/runs/approval.json')] })

test('an action says what it means here, in a form and as text', async ({ app }) => {
  const { page } = app
  const file = join(app.folder, 'stagecraft.local.json')
  await app.action('Checkout').click()
  await page.getByRole('button', { name: 'What does this mean here?' }).click()
  const dialog = page.getByRole('dialog', { name: 'What things are on this machine' })
  const form = dialog.getByRole('group', { name: 'Repository shop' })
  await form.getByRole('textbox', { name: 'path' }).fill('../shop')
  await expect(dialog.locator('.view-lines')).toContainText('"../shop"')
  // What is typed as text is checked as it is typed, and nothing wrong is saved.
  await dialog.locator('.monaco-editor').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type('!')
  await expect(dialog.getByRole('list', { name: 'Problems' })).toContainText('It is no JSON')
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
  await page.keyboard.press('Backspace')
  await expect(dialog.locator('.view-lines')).toContainText('"../shop"')
  await page.screenshot({ path: 'test-results/bindings.png' })
  // A slip of the finger loses nothing that was typed.
  await form.getByRole('textbox', { name: 'path' }).press('Escape')
  await expect(dialog.getByRole('alert').filter({ hasText: 'changes that were not saved' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ version: 1, repositories: { shop: { path: '../shop' } } })

  await page.getByRole('button', { name: 'What does this mean here?' }).click()
  await expect(form.getByRole('textbox', { name: 'path' })).toHaveValue('../shop')
  await page.keyboard.press('Escape')
  expect(existsSync(file)).toBe(true)
})
