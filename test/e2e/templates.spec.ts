import { join } from 'node:path'
import { at, drag } from './canvas-app.ts'
import { expect, test } from './support/app.ts'

const name = 'two-pipelines.yaml'
test.use({ files: [join(import.meta.dirname, '../fixtures/templates', name)] })

test('a pipeline of a template is chosen, renamed in, dragged in and saved, and nothing else changes', async ({
  app,
}) => {
  const { page } = app
  const before = app.bytes(name)
  const picker = app.canvas.getByRole('combobox', { name: 'Pipeline' })
  await expect(app.stage('Check')).toBeAttached()
  await expect(page.getByRole('contentinfo')).toContainText('cloudformation-yaml')
  await picker.selectOption('Release')
  await expect(app.stage('Deploy')).toBeAttached()
  await expect(app.stage('Check')).toHaveCount(0)
  await page.screenshot({ path: 'test-results/template-opened.png' })

  // A stage gets another name, and the transition that the template disables follows.
  await app.stage('Deploy').focus()
  await page.keyboard.press('F2')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Ship')
  await page.keyboard.press('Enter')
  await expect(app.stage('Ship')).toBeAttached()
  await page.keyboard.press('Control+S')
  await expect(page.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  const renamed = before.replace('StageName: Deploy', 'StageName: Ship').replace('- Name: Deploy ', '- Name: Ship ')
  expect(app.bytes(name)).toBe(renamed)

  // The approval is dragged behind what it came before: its run order becomes the last.
  const lane = app.stage('Ship')
  const copy = await at(app.action('Copy'), 1)
  await drag(page, await at(app.action('Approve'), 0.3, 0.3), { x: copy.x + 24, y: copy.y })
  await expect(lane).toBeAttached()
  await page.keyboard.press('Control+S')
  await expect(page.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  const moved = app.bytes(name)
  expect(moved).toContain('# Somebody has to look at it\n        - Name: Approve\n')
  expect(moved.split('\n').filter((line) => !renamed.split('\n').includes(line))).toEqual(['          RunOrder: 3'])

  // Both are undone, byte for byte.
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+Z')
  await page.keyboard.press('Control+S')
  await expect(page.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  expect(app.bytes(name)).toBe(before)
})

test('the caret in the text leads to its pipeline', async ({ app }) => {
  const { page } = app
  await expect(app.stage('Check')).toBeAttached()
  const text = page.getByRole('textbox', { name: /^Pipeline text/ })
  await text.focus()
  await page.keyboard.press('Control+End')
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowUp')
  await expect(app.stage('Deploy')).toBeAttached()
  await expect(app.canvas.getByRole('combobox', { name: 'Pipeline' })).toHaveValue('Release')
})
