import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type App, expect, test } from './support/app.ts'

const name = '011-dromedary-pipeline-pipeline.json'
test.use({ files: [join(import.meta.dirname, '../fixtures/api-json', name)] })

const text = ({ page }: App) => page.getByRole('textbox', { name: /^Pipeline text/ })
const tab = ({ page }: App, label: string) => page.getByRole('tab', { name: label, exact: true })
const status = ({ page }: App) => page.getByRole('contentinfo')
const saved = (app: App) => expect(status(app).getByText('Saved', { exact: true })).toBeVisible()
const unsaved = (app: App) => expect(status(app).getByText('Unsaved changes', { exact: true })).toBeVisible()

/** Types a space after the first bracket: a change that says nothing. */
async function typeSpace(app: App): Promise<void> {
  await text(app).focus()
  await app.page.keyboard.press('Control+Home')
  await app.page.keyboard.press('ArrowRight')
  await app.page.keyboard.type(' ')
}

test('line ends of every kind, a byte order mark and a missing last one survive typing and saving', async ({ app }) => {
  const mixed = `\uFEFF${app
    .bytes(name)
    .trimEnd()
    .split('\n')
    .map((line, i) => (i === 0 ? line : `${i % 2 === 0 ? '\r\n' : '\n'}${line}`))
    .join('')}`
  writeFileSync(join(app.folder, name), mixed)
  await expect(status(app).getByText('Unsaved')).toHaveCount(0)
  await app.page.reload()
  await typeSpace(app)
  await unsaved(app)
  await app.page.keyboard.press('Control+S')
  await saved(app)
  expect(app.bytes(name)).toBe(mixed.replace('{', '{ '))
})

test('what was typed can be taken back after it was saved', async ({ app }) => {
  const before = app.bytes(name)
  await typeSpace(app)
  await app.page.keyboard.press('Control+S')
  await saved(app)
  await app.page.keyboard.press('Control+Z')
  await expect(tab(app, `${name}, unsaved`)).toBeVisible()
  await app.page.keyboard.press('Control+S')
  await saved(app)
  expect(app.bytes(name)).toBe(before)
})

test('a clean document follows its file, and the way back is one step', async ({ app }) => {
  await expect(text(app)).toBeAttached()
  const before = app.bytes(name)
  const stage = 'Build'
  writeFileSync(join(app.folder, name), before.replace(`"name": "${stage}"`, '"name": "Elsewhere"'))
  await expect(app.stage('Elsewhere')).toBeAttached()
  await saved(app)
  await expect(app.page.getByRole('button', { name: 'Keep mine' })).toHaveCount(0)
  await app.page.keyboard.press('Control+Z')
  await expect(app.stage(stage)).toBeAttached()
  await unsaved(app)
})

test('a changed document keeps its text, says so and asks before it saves', async ({ app }) => {
  await typeSpace(app)
  await unsaved(app)
  const other = `${app.bytes(name)}\n`
  writeFileSync(join(app.folder, name), other)
  const alert = app.page.getByRole('alert').filter({ hasText: 'changed by another program' })
  await expect(alert.getByRole('button')).toHaveText(['Reload from disk', 'Keep mine', 'Compare'])
  await text(app).focus()
  await app.page.keyboard.press('Control+S')
  await expect(app.page.getByRole('dialog')).toBeVisible()
  await app.page.keyboard.press('Escape')
  expect(app.bytes(name)).toBe(other)
  await alert.getByRole('button', { name: 'Reload from disk' }).click()
  await saved(app)
  await app.page.keyboard.press('Control+Z')
  await unsaved(app)
})

test('what was typed survives the end of the server, and can be kept or discarded', async ({ app }) => {
  const before = app.bytes(name)
  await typeSpace(app)
  await unsaved(app)
  // The contract gives a draft one second; nothing on the page says when it is kept.
  await app.page.waitForTimeout(1000)
  await app.restart()
  await expect(tab(app, `${name}, unsaved`)).toBeVisible()
  await expect(app.page.getByRole('button', { name: 'Keep', exact: true })).toBeVisible()
  await app.page.getByRole('button', { name: 'Discard', exact: true }).click()
  await saved(app)
  expect(app.bytes(name)).toBe(before)
})

test('a document is saved under another name, and replaces another only after asking', async ({ app }) => {
  const dialog = app.page.getByRole('dialog')
  const path = dialog.getByRole('textbox', { name: 'Path' })
  await typeSpace(app)
  await app.page.keyboard.press('Control+Shift+S')
  await path.fill(join(app.folder, 'copy.json'))
  await app.page.keyboard.press('Enter')
  await expect(tab(app, 'copy.json')).toBeVisible()
  await app.page.keyboard.press('Control+Shift+S')
  await path.fill(join(app.folder, name))
  await app.page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Replace it?')
  await dialog.getByRole('button', { name: 'Replace' }).click()
  await expect(tab(app, name)).toBeVisible()
  expect(app.bytes(name)).toBe(app.bytes('copy.json'))
})

test('a file that cannot be opened or saved says why', async ({ app }) => {
  const dialog = app.page.getByRole('dialog')
  await app.page.keyboard.press('Control+O')
  await dialog.getByRole('textbox', { name: 'Path' }).fill(join(app.folder, 'nowhere.json'))
  await app.page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('no such file')
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('Control+Shift+S')
  await dialog.getByRole('textbox', { name: 'Path' }).fill(join(app.folder, 'no/such/folder.json'))
  await app.page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('no such file or folder')
})

test('a file that is gone is written again', async ({ app }) => {
  await typeSpace(app)
  rmSync(join(app.folder, name))
  await app.page.getByRole('alert').getByRole('button', { name: 'Keep mine' }).click()
  await app.page.keyboard.press('Control+S')
  await saved(app)
  expect(existsSync(join(app.folder, name))).toBe(true)
})
