import { join } from 'node:path'
import { expect, test } from './support/app.ts'

test.use({ files: [join(import.meta.dirname, '../fixtures/api-json/011-dromedary-pipeline-pipeline.json')] })

test('a custom action type is defined, stands among the actions, asks for its settings, and goes again', async ({
  app: { page, action },
}) => {
  const palette = page.getByRole('region', { name: 'Actions' })
  await palette.getByRole('button', { name: 'Custom action types…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Custom action types' })
  await dialog.getByRole('button', { name: 'Keep this action type' }).click()
  await expect(dialog.getByRole('alert')).toContainText('provider')

  await dialog.getByRole('textbox', { name: 'Provider' }).fill('Furnace')
  await dialog.getByRole('button', { name: 'Add a setting' }).click()
  await dialog.getByRole('textbox', { name: 'Setting', exact: true }).fill('Job')
  await dialog.getByRole('button', { name: 'Keep this action type' }).click()
  await expect(dialog.getByRole('list', { name: 'Custom action types of this machine' })).toContainText(
    'Build/Custom/Furnace/1',
  )
  await dialog.getByRole('button', { name: 'Done' }).click()

  await palette.getByRole('searchbox').fill('furnace')
  await palette.getByRole('button', { name: /Furnace/ }).click()
  await page.keyboard.press('Escape')
  await expect(action('Furnace')).toBeAttached()
  await action('Furnace').click()
  await expect(page.getByRole('region', { name: 'Inspector' }).getByRole('textbox', { name: /^Job/ })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Problems' })).toContainText('“Job”')

  await palette.getByRole('button', { name: 'Custom action types…' }).click()
  await dialog.getByRole('button', { name: 'Remove Furnace' }).click()
  await expect(dialog.getByRole('list', { name: 'Custom action types of this machine' })).toHaveCount(0)
})
