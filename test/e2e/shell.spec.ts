import { join } from 'node:path'
import { expect, test } from './support/app.ts'

test.use({ files: [join(import.meta.dirname, '../fixtures/runs/approval.json')] })

test('every pane is there at first start, can be folded away and comes back', async ({ app }) => {
  const { page } = app
  await page.setViewportSize({ width: 1280, height: 800 })
  for (const name of ['Actions', 'Inspector']) {
    const pane = page.getByRole('region', { name, exact: true })
    const button = page.getByRole('button', { name, exact: true })
    await expect(pane).toBeVisible()
    await button.click()
    await expect(pane).toHaveCount(0)
    await button.click()
    await expect(pane).toBeVisible()
  }
  await expect(page.getByRole('list', { name: 'Problems' })).toBeAttached()
  await page.getByRole('tab', { name: 'Runs' }).click()
  await expect(page.getByRole('region', { name: 'Runs' })).toBeVisible()
})

test('dividers are moved by arrows, and stay where they were put', async ({ app }) => {
  const { page } = app
  const divider = page.getByRole('separator', { name: 'Width of Actions' })
  const before = await divider.boundingBox()
  await divider.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await divider.boundingBox())?.x).toBeGreaterThan(before?.x ?? 0)
  const moved = await divider.boundingBox()
  await expect
    .poll(async () => {
      await page.reload()
      return (await divider.boundingBox())?.x
    })
    .toBeCloseTo(moved?.x ?? 0, 0)
})

test('a small window scrolls nowhere sideways and has every pane in reach', async ({ app }) => {
  const { page, canvas } = app
  await page.setViewportSize({ width: 640, height: 400 })
  for (const name of ['Actions', 'Pipeline text', 'Problems', 'Runs', 'Inspector']) {
    await page.getByRole('tab', { name, exact: true }).click()
    await expect(page.getByRole('tabpanel', { name })).toBeVisible()
    const box = await canvas.boundingBox()
    expect(box?.width).toBeGreaterThanOrEqual(240)
    expect(box?.height).toBeGreaterThanOrEqual(120)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
})

test('text and canvas select for one another', async ({ app }) => {
  const { page } = app
  const text = page.getByRole('textbox', { name: /^Pipeline text/ })
  await app.action('SignOff').click()
  await expect(page.locator('.text-lit').first()).toBeVisible()
  await text.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+F')
  await page.keyboard.type('InspectorScan')
  await page.keyboard.press('Escape')
  await expect(app.action('Scan')).toHaveAttribute('aria-selected', 'true')
  await expect(app.action('SignOff')).toHaveAttribute('aria-selected', 'false')
})

test('a problem leads to its text and to its place on the canvas', async ({ app }) => {
  const { page } = app
  await app.action('Checkout').click()
  await page.keyboard.press('Delete')
  const problem = page.getByRole('list', { name: 'Problems' }).getByRole('listitem').filter({ hasText: 'SourceCode' })
  await problem.first().getByRole('button').click()
  await expect(page.getByRole('textbox', { name: /^Pipeline text/ })).toBeFocused()
  await expect(app.action('Lint')).toHaveAttribute('aria-selected', 'true')
  await app.stage('Gate').focus()
  await page.keyboard.press('F8')
  await expect(app.action('Scan')).toHaveAttribute('aria-selected', 'true')
})

test('commands are found by name, and keys are told on one sheet', async ({ app }) => {
  const { page } = app
  await page.getByRole('textbox', { name: /^Pipeline text/ }).focus()
  await page.keyboard.press('Control+K')
  await page.keyboard.type('keyboard')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet).toContainText('Alt+N')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.keyboard.press('F1')
  await expect(sheet).toBeVisible()
})

test('the theme follows the system, and the language changes at once', async ({ app }) => {
  const { page } = app
  const html = page.locator('html')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await expect(html).toHaveAttribute('data-theme', 'light')
  await page.getByLabel('Language').selectOption('zh-CN')
  await expect(page.getByRole('tab', { name: '问题' })).toBeVisible()
  await expect(html).toHaveAttribute('lang', 'zh-CN')
})
