import { join } from 'node:path'
import { type App, expect, test } from './support/app.ts'

const name = '011-dromedary-pipeline-pipeline.json'
test.use({ files: [join(import.meta.dirname, '../fixtures/api-json', name)] })

const text = ({ page }: App) => page.getByRole('textbox', { name: /^Pipeline text/ })

/** Puts the cursor behind the first place where a piece of text stands. */
async function cursorAt(app: App, piece: string): Promise<void> {
  await text(app).focus()
  await app.page.keyboard.press('Control+Home')
  const before = app.bytes(name).slice(0, app.bytes(name).indexOf(piece) + piece.length)
  const lines = before.split('\n')
  for (let line = 1; line < lines.length; line++) await app.page.keyboard.press('ArrowDown')
  await app.page.keyboard.press('Home')
  await app.page.keyboard.press('Home')
  for (let column = 0; column < (lines.at(-1) ?? '').length; column++) await app.page.keyboard.press('ArrowRight')
}

async function save(app: App): Promise<void> {
  await app.page.keyboard.press('Control+S')
  await expect(app.page.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
}

test('a name is renamed with everything that refers to it, as one step', async ({ app }) => {
  const before = app.bytes(name)
  const artifact = /"outputArtifacts": \[\s*\{\s*"name": "([^"]+)"/.exec(before)?.[1] ?? ''
  await cursorAt(app, `"name": "${artifact}`)
  await app.page.keyboard.press('F2')
  // Until it is there, what is typed goes into the text.
  await expect(app.page.getByRole('textbox', { name: /Rename input/ })).toBeFocused()
  await app.page.keyboard.press('Control+A')
  await app.page.keyboard.type('Renamed')
  await app.page.keyboard.press('Enter')
  await save(app)
  expect(app.bytes(name)).toBe(before.replaceAll(`"name": "${artifact}"`, '"name": "Renamed"'))
  await app.page.keyboard.press('Control+Z')
  await save(app)
  expect(app.bytes(name)).toBe(before)
})

test('the list of choices leaves Enter alone until something in it is chosen', async ({ app }) => {
  const before = app.bytes(name)
  await cursorAt(app, '"version": "1"')
  await app.page.keyboard.press('Control+Space')
  await expect(app.page.locator('.suggest-widget.visible')).toBeVisible()
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('End')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Control+Z')
  await save(app)
  expect(app.bytes(name)).toBe(before)
})

test('a problem is repaired from the list of problems', async ({ app }) => {
  await cursorAt(app, '"owner": "AWS')
  await app.page.keyboard.press('Backspace')
  await app.page.keyboard.press('Backspace')
  await app.page.keyboard.type('ws')
  const problems = app.page.getByRole('list', { name: 'Problems' }).getByRole('listitem')
  const problem = problems.filter({ hasText: 'Choose one of these for “owner”' })
  await expect(problem).toHaveCount(1)
  const before = app.bytes(name)
  await problem.getByRole('button', { name: 'Change it to AWS' }).click()
  await expect(problem).toHaveCount(0)
  await expect(app.page.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  expect(app.bytes(name)).toBe(before)
})

test.describe('in a template', () => {
  const template = 'shop.yaml'
  test.use({ files: [join(import.meta.dirname, '../fixtures/inspector', template)] })

  test('settings are offered in its own spelling, and put in where they were asked for', async ({ app }) => {
    const before = app.bytes(template)
    await text(app).focus()
    await app.page.keyboard.press('Control+Home')
    const line = before.split('\n').findIndex((one) => one.includes('BranchName: main'))
    for (let down = 0; down < line; down++) await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('End')
    await app.page.keyboard.press('Enter')
    await app.page.keyboard.type('Detect')
    const list = app.page.locator('.suggest-widget.visible')
    await expect(list).toContainText('DetectChanges')
    await app.page.keyboard.press('ArrowDown')
    await app.page.keyboard.press('Enter')
    await app.page.keyboard.press('Escape')
    await save(app)
    expect(app.bytes(template)).toContain('BranchName: main\n                DetectChanges: ')
  })
})
