import { join } from 'node:path'
import { expect, test } from './support/app.ts'

const name = 'shop.yaml'

test.use({ files: [join(import.meta.dirname, '../fixtures/inspector', name)] })

test('edits the functions of a template where they stand, and what only CloudFormation has', async ({ app }) => {
  const { page } = app
  const before = app.bytes(name)
  const inspector = page.getByRole('region', { name: 'Inspector' })
  const field = (label: string) => inspector.getByRole('textbox', { name: label, exact: true })
  const saved = async () => {
    await page.keyboard.press('Control+S')
    await expect(page.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
    return app.bytes(name)
  }

  await app.action('Build').click()
  await expect(field('Project name')).toHaveValue('!Ref Project')
  await field('Project name').fill('!GetAtt Project.Name')
  const project = before.replace('ProjectName: !Ref Project', 'ProjectName: !GetAtt Project.Name')
  expect(await saved()).toBe(project)

  await app.action('Run').click()
  const commands = field('Commands')
  await expect(commands).toHaveValue('npm ci\n!Sub aws s3 sync out s3://${Bucket}')
  await commands.fill('npm ci --silent\n!Sub aws s3 sync out s3://${Bucket}')
  const silent = project.replace('- npm ci\n', '- npm ci --silent\n')
  expect(await saved()).toBe(silent)

  await field('Value 1').fill('!Sub {')
  await field('Value 1').press('Enter')
  await expect(inspector.getByRole('alert')).toBeVisible()
  await field('Value 1').press('Escape')
  await field('Value 1').fill('plain')
  const plain = silent.replace('Value: !Ref Bucket\n', 'Value: plain\n')
  expect(await saved()).toBe(plain)

  await app.stage('Deploy').click({ position: { x: 30, y: 10 } })
  await field('Reason').fill('After the fair.')
  expect(await saved()).toBe(plain.replace('Reason: Not yet.', 'Reason: After the fair.'))
  await inspector.getByRole('checkbox', { name: 'Disabled when the pipeline is made' }).uncheck()
  expect(await saved()).not.toContain('DisableInboundStageTransitions')

  await app.action('Run').focus()
  for (let edits = 0; edits < 5; edits++) await page.keyboard.press('Control+Z')
  expect(await saved()).toBe(before)
})

test('edits tags, and whether an update starts the pipeline', async ({ app }) => {
  const { page } = app
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await inspector.getByRole('textbox', { name: 'Key 1', exact: true }).fill('owner')
  await inspector.getByRole('button', { name: 'Add tag' }).click()
  await page.keyboard.type('cost')
  await inspector.getByRole('textbox', { name: 'Value of tag 2', exact: true }).fill('shop')
  await inspector.getByRole('combobox', { name: 'Start after an update' }).selectOption('false')
  await page.keyboard.press('Control+S')
  await expect(page.getByRole('contentinfo').getByText('Saved', { exact: true })).toBeVisible()
  const text = app.bytes(name)
  expect(text).toMatch(/- Key: owner\n {10}Value: !Ref AWS::StackName\n {8}- Key: cost\n {10}Value: '?shop'?\n/)
  expect(text).toContain('RestartExecutionOnUpdate: false')
})
