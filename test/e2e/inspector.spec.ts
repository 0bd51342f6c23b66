import { expect, files, test } from './inspector-app.ts'

test.use({ files })

test('edits variables that stand in JSON text as a table, one change of text each', async ({ designer }) => {
  await designer.action('Compile').click()
  const value = designer.field('Value 2')
  await value.fill('shop/other')
  await value.press('Enter')
  const changed = designer.before.replace('shop/token\\",\\"type', 'shop/other\\",\\"type')
  expect(await designer.saved()).toBe(changed)

  await designer.button('Add variable').click()
  await expect(designer.field('Variable 3')).toBeFocused()
  await designer.page.keyboard.type('MODE')
  await designer.page.keyboard.press('Tab')
  await designer.choice('Kind 3').selectOption('PARAMETER_STORE')
  await designer.field('Value 3').fill('/shop/mode')
  expect(await designer.saved()).toBe(
    changed.replace(
      'SECRETS_MANAGER\\"}]',
      'SECRETS_MANAGER\\"},{\\"name\\":\\"MODE\\",\\"value\\":\\"/shop/mode\\",\\"type\\":\\"PARAMETER_STORE\\"}]',
    ),
  )
  await designer.button('Move MODE up').click()
  await expect(designer.field('Variable 2')).toHaveValue('MODE')
  await designer.button('Remove COMMIT').click()
  await designer.expectUndone(7)
})

test('edits variables that stand in the declaration, and moves them with their bytes', async ({ designer }) => {
  await designer.action('Lint').click()
  await designer.button('Move TOKEN up').click()
  const [first, second] = [
    '{ "name": "STAGE", "value": "#{variables.TARGET}" }',
    '{ "name": "TOKEN", "value": "shop/token", "type": "SECRETS_MANAGER" }',
  ]
  const saved = await designer.saved()
  expect(saved.indexOf(second)).toBeLessThan(saved.indexOf(first))
  expect(saved).toHaveLength(designer.before.length)
  await designer.expectUndone(1)
})

test('completes references while they are typed, and offers only what runs before', async ({ designer }) => {
  await designer.action('Lint').click()
  const value = designer.field('Value 1')
  await value.press('End')
  await value.pressSequentially('-#{comm')
  const options = designer.page.getByRole('listbox', { name: 'Variables in reach' }).getByRole('option')
  await expect(options.first()).toContainText('#{source.CommitId}')
  await expect(options.filter({ hasText: 'build.' })).toHaveCount(0)
  await value.press('ArrowDown')
  await value.press('Enter')
  await expect(value).toHaveValue('#{variables.TARGET}-#{source.CommitMessage}')
  await value.press('Enter')
  expect(await designer.saved()).toBe(
    designer.before.replace(
      '"value": "#{variables.TARGET}" }',
      '"value": "#{variables.TARGET}-#{source.CommitMessage}" }',
    ),
  )
})

test('looks for a variable and puts it at the caret, as one edit with what was typed', async ({ designer }) => {
  await designer.action('Stack').click()
  const name = designer.field('Stack name')
  await name.fill('shop-x')
  await name.press('ArrowLeft')
  await name
    .locator('xpath=..')
    .getByRole('button', { name: /^Insert a variable/ })
    .click()
  const search = designer.page.getByRole('combobox', { name: 'Search variables' })
  await search.fill('build.IMAGE_TAG')
  await search.press('Enter')
  await expect(name).toBeFocused()
  await expect(name).toHaveValue('shop-#{build.IMAGE_TAG}x')
  await name.press('Enter')
  expect(await designer.saved()).toContain('"StackName": "shop-#{build.IMAGE_TAG}x"')
  await designer.expectUndone(1)
})

test('edits parameters that come from artifacts without a word of JSON', async ({ designer }) => {
  await designer.action('Stack').click()
  await designer.choice('What of the artifact 1').selectOption('ObjectKey')
  await designer.field('Key of parameter 2').fill('release')
  await designer.choice('Source of parameter 3').selectOption({ label: 'Place of an artifact' })
  await designer.field('Parameter 3').fill('Where')
  expect(await designer.saved()).toBe(
    designer.before
      .replace('[\\"Site\\", \\"BucketName\\"]', '[\\"Site\\", \\"ObjectKey\\"]')
      .replace('\\"version\\"]}', '\\"release\\"]}')
      .replace(
        '\\"Target\\": \\"#{variables.TARGET}\\"',
        '\\"Where\\": {\\"Fn::GetArtifactAtt\\": [\\"Site\\", \\"URL\\"]}',
      ),
  )
  await designer.expectUndone(4)
})

test('shows JSON that is none as text, with what is wrong and where', async ({ designer }) => {
  await designer.action('Compile').click()
  await designer.button('As text').click()
  const text = designer.field('Environment variables')
  await text.fill('[{"name": A}]')
  await expect(designer.inspector.getByText(/Line 1, column 11/)).toBeVisible()
  await text.press('Tab')
  await expect(designer.button('As a table')).toHaveCount(0)
  await text.fill('[{"name": "A", "value": "1"}]')
  await text.press('Tab')
  await designer.button('As a table').click()
  await expect(designer.field('Variable 1')).toHaveValue('A')
})

test('picks an artifact and a path, chips and choices', async ({ designer }) => {
  await designer.action('Stack').click()
  const path = designer.field('Template path')
  await path.fill('deploy/stack.yaml')
  await path.press('Enter')
  await designer.button('Remove CAPABILITY_AUTO_EXPAND').click()
  await designer.choice('Capabilities').selectOption('CAPABILITY_NAMED_IAM')
  await designer.choice('Action mode').selectOption('CHANGE_SET_REPLACE')
  await expect(designer.field('Change set name')).toHaveAttribute('aria-required', 'true')
  expect(await designer.saved()).toBe(
    designer.before
      .replace('Site::template.yaml', 'Site::deploy/stack.yaml')
      .replace('CAPABILITY_IAM,CAPABILITY_AUTO_EXPAND', 'CAPABILITY_IAM,CAPABILITY_NAMED_IAM')
      .replace('"CREATE_UPDATE"', '"CHANGE_SET_REPLACE"'),
  )
  await designer.expectUndone(4)
})

test('opens code larger and takes it over when it is done', async ({ designer }) => {
  await designer.action('Compile').click()
  const spec = designer.field('Buildspec override')
  await spec.hover()
  await designer.button('Open larger').click()
  const large = designer.page.getByRole('dialog').getByRole('textbox', { name: 'Buildspec override' })
  await large.press('Control+Home')
  await large.pressSequentially('# built here\n')
  await designer.page.getByRole('dialog').getByRole('button', { name: 'Done' }).click()
  await expect(spec).toHaveValue(/^# built here\nversion/)
  expect(await designer.saved()).toBe(designer.before.replace('"version: 0.2', '"# built here\\nversion: 0.2'))
  await designer.expectUndone(1)
})

test('hides secrets until they are asked for, and warns where one stands in plain text', async ({ designer }) => {
  await designer.action('Skill').click()
  const secret = designer.inspector.getByLabel('Client secret', { exact: true })
  await expect(secret).toHaveAttribute('type', 'password')
  await expect(secret).toHaveAccessibleDescription(/in plain text/)
  await designer.button('Show the secret').first().click()
  await expect(secret).toHaveAttribute('type', 'text')
  await expect(designer.inspector.getByLabel('Refresh token', { exact: true })).not.toHaveAccessibleDescription(
    /plain text/,
  )
})

test('says at the field what is wrong, and repairs it there', async ({ designer }) => {
  await designer.action('Skill').click()
  await expect(designer.field('Skill ID')).toHaveAttribute('aria-invalid', 'true')
  await designer.action('Compile').click()
  await designer.inspector.getByRole('button', { name: /^More settings/ }).click()
  await designer.choice('Batch build').selectOption('Something else…')
  const batch = designer.field('Batch build')
  await batch.fill('True')
  await batch.press('Enter')
  await designer.button('Change it to true').click()
  await expect(designer.choice('Batch build')).toHaveValue('true')
  expect(await designer.saved()).toContain('"BatchEnabled": "true"')
})

test('keeps a name that is refused in the field, with the reason', async ({ designer }) => {
  await designer.action('Lint').click()
  const name = designer.field('Name')
  await name.fill('Compile')
  await name.press('Enter')
  await expect(designer.inspector.getByRole('alert')).toContainText('already has an action named “Compile”')
  await name.press('Escape')
  await expect(name).toHaveValue('Lint')
  await expect(designer.inspector.getByRole('alert')).toHaveCount(0)
})

test('saves what is still being typed', async ({ designer }) => {
  await designer.action('Compile').click()
  await designer.field('Project name').fill('typed')
  expect(await designer.saved()).toBe(designer.before.replace('shop-build', 'typed'))
})
