import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { type App, expect, test as base } from './support/app.ts'

/** The designer on a pipeline that has everything a form can show. */
export interface InspectorApp extends App {
  readonly inspector: Locator
  /** The text as it was opened. */
  readonly before: string
  /** A part of the inspector by its heading. */
  part(name: string): Locator
  field(name: string): Locator
  choice(name: string): Locator
  button(name: string): Locator
  /** What the file says after a save. */
  saved(): Promise<string>
  /** Undoes some edits and expects the bytes of the beginning. */
  expectUndone(edits: number): Promise<void>
}

const name = 'shop.json'

/** The pipeline to open; for `test.use`. */
export const files = [join(import.meta.dirname, '../fixtures/inspector', name)]

export const test = base.extend<{ designer: InspectorApp }>({
  designer: async ({ app }, use) => {
    const { page } = app
    const inspector = page.getByRole('region', { name: 'Inspector' })
    const before = app.bytes(name)
    const saved = async () => {
      await page.keyboard.press('Control+S')
      await expect(page.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
      return app.bytes(name)
    }
    await use(
      Object.assign(Object.create(app) as App, {
        inspector,
        before,
        part: (title: string) => inspector.getByRole('region', { name: title, exact: true }),
        field: (label: string) => inspector.getByRole('textbox', { name: label, exact: true }),
        choice: (label: string) => inspector.getByRole('combobox', { name: label, exact: true }),
        button: (label: string) => inspector.getByRole('button', { name: label, exact: true }),
        saved,
        async expectUndone(edits: number) {
          await app.action('Approve').focus()
          for (let count = 0; count < edits; count++) await page.keyboard.press('Control+Z')
          expect(await saved()).toBe(before)
        },
      }),
    )
  },
})

export { expect }
