import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { drag, expect, test } from './support/app.ts'

const name = '017-dromedary-pipeline-custom-deploy.json'
const fixture = join(import.meta.dirname, '../fixtures/api-json', name)

test.use({ files: [fixture] })

/** The middle of the space between two boxes. */
function between(a: { x: number; y: number; width: number; height: number }, b: { x: number; y: number }) {
  return { x: (a.x + a.width + b.x) / 2, y: a.y + a.height / 2 }
}

test('a real pipeline is drawn, edited from both sides, undone and saved byte for byte', async ({ app }) => {
  const { page } = app
  const before = app.bytes(name)
  const declaration =
    (JSON.parse(before) as { stages?: Stage[]; pipeline?: { stages: Stage[] } }).pipeline?.stages ??
    (JSON.parse(before) as { stages: Stage[] }).stages
  for (const stage of declaration) {
    await expect(app.stage(stage.name)).toHaveCount(1)
    for (const action of stage.actions) await expect(app.action(action.name).first()).toBeAttached()
  }
  await page.screenshot({ path: 'test-results/designer-opened.png' })

  // A new CodeBuild action between two others that stand side by side.
  const [first, second] = await neighbours(app, declaration)
  const entry = page.getByRole('region', { name: 'Actions' }).getByText('AWS CodeBuild', { exact: true }).first()
  await drag(page, entry, between(first, second))
  await expect(app.action('CodeBuild')).toBeAttached()
  await page.keyboard.press('Escape')
  await page.screenshot({ path: 'test-results/designer-added.png' })
  await expect(page.getByRole('contentinfo')).toContainText('Unsaved changes')

  // Typing in the text changes the canvas.
  const text = page.getByRole('textbox', { name: /^Pipeline text/ })
  await text.focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+F')
  await page.keyboard.type(`"name": "${declaration[0]?.name}"`)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('X')
  await expect(app.stage(`${declaration[0]?.name}X`)).toBeAttached()
  await page.screenshot({ path: 'test-results/designer-typed.png' })

  // Both are undone, and what is saved is what was there.
  await page.keyboard.press('Control+Z')
  await expect(app.stage(declaration[0]?.name ?? '')).toBeAttached()
  await page.keyboard.press('Control+Z')
  await expect(app.action('CodeBuild')).toHaveCount(0)
  await page.keyboard.press('Control+S')
  await expect(page.getByRole('contentinfo')).toContainText('Saved')
  expect(app.bytes(name)).toBe(before)
})

interface Stage {
  readonly name: string
  readonly actions: readonly { readonly name: string; readonly runOrder?: number }[]
}

async function neighbours(app: { action(name: string): Locator }, stages: readonly Stage[]) {
  for (const { actions } of stages) {
    const orders = [...new Set(actions.map(({ runOrder = 1 }) => runOrder))].sort((a, b) => a - b)
    const at = (order: number | undefined) => actions.find(({ runOrder = 1 }) => runOrder === order)?.name ?? ''
    if (orders.length < 2) continue
    const boxes = await Promise.all([
      app.action(at(orders[0])).first().boundingBox(),
      app.action(at(orders[1])).first().boundingBox(),
    ])
    if (boxes[0] && boxes[1]) return [boxes[0], boxes[1]] as const
  }
  throw new Error('The fixture has no two run orders in one stage.')
}
