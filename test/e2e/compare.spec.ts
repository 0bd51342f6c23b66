import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type App, expect, test } from './support/app.ts'

const name = '011-dromedary-pipeline-pipeline.json'
test.use({ files: [join(import.meta.dirname, '../fixtures/api-json', name)] })

/** Carries out a command by its name, as the palette offers it. */
async function command({ page }: App, title: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByPlaceholder('Search commands').fill(title)
  await page.keyboard.press('Enter')
}

test('a pipeline is shown in other forms, copied, saved and opened', async ({ app }) => {
  const { page } = app
  await expect(app.stage('Build')).toBeAttached()
  await page.keyboard.press('Control+Shift+E')
  const dialog = page.getByRole('dialog', { name: `Export ${name}` })
  const text = dialog.getByRole('textbox', { name: 'Exported text' })
  await expect(text).toHaveValue(/^AWSTemplateFormatVersion: '2010-09-09'/)
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('Terraform')
  await expect(text).toHaveValue(/^resource "aws_codepipeline" "pipeline" \{/)
  await expect(dialog.getByRole('list', { name: 'What it has no words for' }).getByRole('listitem')).toHaveCount(1)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save', exact: true }).click(),
  ])
  expect(download.suggestedFilename()).toBe('011-dromedary-pipeline-pipeline.tf')
  expect(readFileSync(await download.path(), 'utf8')).toBe(await text.inputValue())
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption('CloudFormation YAML')
  await dialog.getByRole('button', { name: 'Open in a tab' }).click()
  await expect(page.getByRole('tab', { name: '011-dromedary-pipeline-pipeline.yaml, unsaved' })).toBeVisible()
  await expect(app.stage('Build')).toBeAttached()
})

test('what was changed since saving is marked on the canvas and listed', async ({ app }) => {
  const { page } = app
  await app.action('unit-test').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await command(app, 'Compare with the saved version')
  const changes = app.canvas.getByRole('list', { name: 'Changes' })
  await expect(changes.getByRole('listitem')).toHaveText([/moved.*Action unit-test/])
  await expect(app.action('unit-test')).toContainText('moved')
  await expect(app.action('unit-test')).toHaveAccessibleDescription(/moved/)
  await page.keyboard.press('Control+Z')
  await expect(app.canvas.getByRole('button', { name: 'No difference' })).toBeVisible()
  await app.canvas.getByRole('button', { name: 'End', exact: true }).click()
  await expect(changes).toHaveCount(0)
})

test('a pipeline is compared with a file, side by side as well', async ({ app }) => {
  const { page } = app
  const other = join(app.folder, 'other.json')
  writeFileSync(other, app.bytes(name).replace('"name": "Build"', '"name": "Compile"'))
  await expect(app.stage('Build')).toBeAttached()
  await command(app, 'Compare with a file')
  await page.getByRole('textbox', { name: 'Path' }).fill(other)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const changes = app.canvas.getByRole('list', { name: 'Changes' })
  await expect(changes.getByRole('listitem')).toHaveText([/renamed.*Stage Build/])
  await changes.getByRole('button').click()
  await expect(app.stage('Build')).toHaveAttribute('aria-selected', 'true')
  await app.canvas.getByRole('button', { name: 'Side by side' }).click()
  await expect(page.getByRole('dialog', { name: `Compare ${name}` })).toBeVisible()
})
