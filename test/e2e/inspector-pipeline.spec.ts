import { expect, files, test } from './inspector-app.ts'

test.use({ files })

test('edits triggers by chips, and never offers what the service refuses', async ({ designer }) => {
  const branches = designer.field('Branches').first()
  await branches.fill('hotfix/**')
  await branches.press('Enter')
  await designer.button('Remove release/old').click()
  expect(await designer.saved()).toBe(
    designer.before.replace(
      '"includes": ["main", "release/**"], "excludes": ["release/old"]',
      '"includes": ["main", "release/**", "hotfix/**"]',
    ),
  )
  await designer.inspector.getByRole('checkbox', { name: 'Updated' }).check()
  await designer.inspector.getByRole('radio', { name: 'Tags' }).first().check({ force: true })
  await expect(designer.part('Triggers').getByText('Changed files', { exact: true })).toHaveCount(1)
  const { pipeline } = JSON.parse(await designer.saved()) as { pipeline: { triggers: unknown } }
  expect(pipeline.triggers).toMatchObject([
    {
      gitConfiguration: {
        push: [{ tags: { includes: ['*'] } }],
        pullRequest: [{ events: ['OPEN', 'UPDATED'], branches: { includes: ['main'] } }],
      },
    },
  ])
  await designer.expectUndone(4)
})

test('adds and removes triggers and filters', async ({ designer }) => {
  await designer.button('Add push filter').click()
  await designer.button('Add pull request filter').click()
  await expect(designer.inspector.getByRole('group', { name: 'Filter 2' })).toHaveCount(2)
  await designer.button('Remove Checkout').click()
  await designer.button('Add trigger').click()
  const { pipeline } = JSON.parse(await designer.saved()) as { pipeline: { triggers: unknown } }
  expect(pipeline.triggers).toEqual([
    {
      providerType: 'CodeStarSourceConnection',
      gitConfiguration: { sourceActionName: 'Checkout', push: [{ branches: { includes: ['main'] } }] },
    },
  ])
  await designer.expectUndone(4)
})

test('goes over to a bucket for each Region and back without losing one', async ({ designer }) => {
  await designer.inspector.getByText('One per Region').click()
  await expect(designer.field('Bucket in eu-west-1')).toHaveValue('shop-artifacts')
  const region = designer.inspector.getByRole('combobox', { name: 'Another Region' })
  await region.fill('us-east-1')
  await region.press('Enter')
  await designer.field('Bucket in us-east-1').fill('shop-us')
  const both: unknown = JSON.parse(await designer.saved())
  await designer.inspector.getByText('One bucket').click()
  expect(JSON.parse(await designer.saved())).toEqual(JSON.parse(designer.before))
  await designer.inspector.getByText('One per Region').click()
  expect(JSON.parse(await designer.saved())).toEqual(both)
  await designer.expectUndone(5)
})

test('renames a variable wherever it is spoken of', async ({ designer }) => {
  const name = designer.field('Variable 1')
  await name.fill('ENVIRONMENT')
  await name.press('Enter')
  expect(await designer.saved()).toBe(
    designer.before
      .replace('"name": "TARGET"', '"name": "ENVIRONMENT"')
      .replaceAll('#{variables.TARGET}', '#{variables.ENVIRONMENT}'),
  )
  await designer.expectUndone(1)
})

test('adds a variable, describes it and moves it', async ({ designer }) => {
  await designer.button('Add variable').click()
  await expect(designer.field('Variable 3')).toBeFocused()
  await designer.page.keyboard.type('SIZE')
  await designer.field('Default 3').fill('small')
  await designer.field('Description 3').fill('How large')
  await designer.button('Move SIZE up').click()
  const { pipeline } = JSON.parse(await designer.saved()) as { pipeline: { variables: unknown } }
  expect(pipeline.variables).toEqual([
    { name: 'TARGET', defaultValue: 'staging', description: 'Where the shop is deployed to' },
    { name: 'SIZE', defaultValue: 'small', description: 'How large' },
    { name: 'NOTE' },
  ])
  await designer.expectUndone(5)
})

test('counts a run order up and down within its bounds, and says how long a time limit is', async ({ designer }) => {
  await designer.action('Approve').click()
  await expect(designer.field('Time limit in minutes')).toHaveAccessibleDescription(/1 day 1 hour/)
  const order = designer.field('Run order')
  await order.press('ArrowDown')
  await expect(order).toHaveValue('1')
  await order.press('ArrowUp')
  await order.press('ArrowUp')
  await order.press('Enter')
  expect(await designer.saved()).toContain('"runOrder": 3')
  await designer.expectUndone(1)
})

test('has no sideways scrolling in a form, at 200 % zoom either', async ({ designer }) => {
  const { page } = designer
  const overflow = () =>
    designer.inspector.evaluate((region) => {
      const wide = [...region.querySelectorAll<HTMLElement>('*')].filter(
        (element) => element.getBoundingClientRect().right > region.getBoundingClientRect().right + 1,
      )
      return wide.filter((element) => !element.closest('.visually-hidden, textarea')).map(({ className }) => className)
    })
  for (const name of ['Compile', 'Lint', 'Stack', 'Skill']) {
    await designer.action(name).click()
    expect(await overflow()).toEqual([])
  }
  await page.setViewportSize({ width: 640, height: 400 })
  await page.getByRole('tab', { name: 'Inspector' }).click()
  await expect(designer.field('Name')).toBeVisible()
  expect(await overflow()).toEqual([])
})
