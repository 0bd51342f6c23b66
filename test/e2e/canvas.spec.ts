import { at, drag, expect, test } from './canvas-app.ts'

test('shows each stage and action once, actions inside their stage', async ({ app }) => {
  await expect(app.stage('Build')).toHaveCount(1)
  await expect(app.action('Compile')).toHaveCount(1)
  const lane = await app.stage('Build').boundingBox()
  const card = await app.action('Compile').boundingBox()
  expect(card && lane && card.x >= lane.x && card.y >= lane.y).toBe(true)
  expect(card && lane && card.x + card.width <= lane.x + lane.width).toBe(true)
  expect(card && lane && card.y + card.height <= lane.y + lane.height).toBe(true)
})

test('has handles in the middle of the left and right edge', async ({ app }) => {
  const right = await at(app.action('Compile'), 1)
  const left = await at(app.action('Compile'), 0)
  const output = await at(app.canvas.getByRole('button', { name: 'Output of Compile', exact: true }))
  const input = await at(app.canvas.getByRole('button', { name: 'Input of Compile', exact: true }))
  expect(Math.hypot(output.x - right.x, output.y - right.y)).toBeLessThan(1)
  expect(Math.hypot(input.x - left.x, input.y - left.y)).toBeLessThan(1)
})

test('selects what is clicked and describes it', async ({ app }) => {
  await app.action('Scan').click()
  await expect(app.action('Scan')).toHaveAttribute('aria-selected', 'true')
  await expect(app.action('Compile')).toHaveAttribute('aria-selected', 'false')
  await expect(app.action('Scan')).toHaveAccessibleDescription(/run order 2/)
  await expect(app.inspector.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Scan')
})

test('drops an action on a column, between columns, on free space, and nowhere', async ({ app }) => {
  await drag(app.page, await at(app.action('Scan')), await at(app.action('Ship')))
  expect(await app.saved()).toEqual(['Source: Checkout@-', 'Build: Compile@1 Lint@1', 'Deploy: Ship@1 Scan@1'])
  await app.page.keyboard.press('Control+z')
  const compile = await at(app.action('Compile'), 1)
  const scan = await at(app.action('Scan'), 0)
  await drag(app.page, await at(app.action('Ship')), { x: (compile.x + scan.x) / 2, y: scan.y })
  expect((await app.saved())[1]).toBe('Build: Compile@1 Lint@1 Ship@2 Scan@3')
  await app.page.keyboard.press('Control+z')
  await drag(app.page, await at(app.action('Lint')), await at(app.stage('Deploy'), 0.5, 0.97))
  expect((await app.saved())[2]).toBe('Deploy: Ship@1 Lint@2')
  await app.page.keyboard.press('Control+z')
  const lane = await app.stage('Build').boundingBox()
  await drag(app.page, await at(app.action('Lint')), { x: lane?.x ?? 0, y: (lane?.y ?? 0) - 20 })
  expect((await app.saved())[1]).toBe('Build: Compile@1 Lint@1 Scan@2')
})

test('gives up a drag with Escape', async ({ app }) => {
  const from = await at(app.action('Scan'))
  const to = await at(app.action('Ship'))
  await app.page.mouse.move(from.x, from.y)
  await app.page.mouse.down()
  await app.page.mouse.move(to.x, to.y, { steps: 4 })
  await app.page.keyboard.press('Escape')
  await app.page.mouse.up()
  expect((await app.saved())[2]).toBe('Deploy: Ship@1')
})

test('reorders stages by dragging their heads', async ({ app }) => {
  await drag(app.page, await at(app.stage('Deploy'), 0.3, 0.05), await at(app.stage('Source'), 0.2, 0.8))
  expect((await app.saved()).map((line) => line.split(':')[0])).toEqual(['Deploy', 'Source', 'Build'])
})

test('adds an action from the palette, by a drag or a press, and lets it be named at once', async ({ app }) => {
  const entry = app.actions.getByRole('button', { name: 'AWS CodeBuild', exact: true })
  await entry.dragTo(app.action('Ship'))
  await app.page.keyboard.type('Verify')
  await app.page.keyboard.press('Enter')
  await expect(app.action('Verify')).toBeFocused()
  expect((await app.saved())[2]).toBe('Deploy: Ship@1 Verify@1')
  await app.action('Scan').click()
  await entry.click()
  await app.page.keyboard.press('Escape')
  await expect(app.action('CodeBuild')).toBeFocused()
  expect((await app.saved())[1]).toBe('Build: Compile@1 Lint@1 Scan@2 CodeBuild@3')
})

test('connects actions by the mouse and by the keyboard', async ({ app }) => {
  const handle = (name: string) => app.canvas.getByRole('button', { name, exact: true })
  await handle('Output of Checkout').dragTo(handle('Input of Ship'))
  await handle('Output of Lint').focus()
  await app.page.keyboard.press('Enter')
  await handle('Input of Scan').focus()
  await app.page.keyboard.press('Enter')
  expect((await app.declaration()).stages).toMatchObject([
    {},
    { actions: [{}, { outputArtifacts: [{ name: 'Lint' }] }, { inputArtifacts: [{ name: 'Lint' }] }] },
    { actions: [{ inputArtifacts: [{ name: 'Site' }, { name: 'Code' }] }] },
  ])
})

test('is walked, moved, renamed and emptied by keys', async ({ app }) => {
  await app.action('Lint').focus()
  await app.page.keyboard.press('ArrowRight')
  await expect(app.action('Scan')).toBeFocused()
  await app.page.keyboard.press('F2')
  await app.page.keyboard.type('Check')
  await app.page.keyboard.press('Enter')
  await expect(app.action('Check')).toBeFocused()
  await app.page.keyboard.press('Alt+ArrowRight')
  await expect(app.action('Check')).toBeFocused()
  expect(await app.saved()).toEqual(['Source: Checkout@-', 'Build: Compile@1 Lint@1', 'Deploy: Ship@1 Check@1'])
  await app.page.keyboard.press('Delete')
  await expect(app.action('Ship')).toBeFocused()
  expect((await app.saved())[2]).toBe('Deploy: Ship@1')
})

test('asks for an action type with N, A and R', async ({ app }) => {
  const search = app.page.getByRole('searchbox', { name: 'Search actions' })
  await app.action('Scan').click()
  await app.page.keyboard.press('n')
  await expect(search).toBeFocused()
  await app.page.keyboard.type('step functions')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('a')
  await expect(search).toBeFocused()
  await app.page.keyboard.type('manual approval')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.press('Escape')
  expect((await app.saved())[1]).toBe('Build: Compile@1 Lint@1 Scan@2 StepFunctions@2 Manual@3')
  await app.page.keyboard.press('r')
  await expect(search).toBeFocused()
  await app.page.keyboard.type('aws lambda invoke')
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('Escape')
  await expect(app.action('Manual')).toBeFocused()
})

test('copies, cuts and pastes', async ({ app }) => {
  await app.action('Scan').click()
  await app.page.keyboard.press('Control+c')
  await app.action('Ship').click()
  await app.page.keyboard.press('Control+v')
  await expect(app.action('Scan')).toHaveCount(2)
  await app.page.keyboard.press('Control+x')
  await expect(app.action('Scan')).toHaveCount(1)
  expect((await app.saved())[2]).toBe('Deploy: Ship@1')
})

test('edits the selected action in the inspector, one edit a field', async ({ app }) => {
  await app.action('Compile').click()
  const project = app.inspector.getByRole('textbox', { name: 'Project name', exact: true })
  await project.fill('shop-build')
  await project.press('Enter')
  await project.fill('given up')
  await project.press('Escape')
  await expect(project).toHaveValue('shop-build')
  const name = app.inspector.getByRole('textbox', { name: 'Name', exact: true })
  await name.fill('Make')
  await name.press('Tab')
  await expect(app.action('Make')).toBeVisible()
  expect((await app.declaration()).stages).toMatchObject([
    {},
    { actions: [{ name: 'Make', configuration: { ProjectName: 'shop-build' } }, {}, {}] },
    {},
  ])
})

test('undoes what is being typed into a field before it undoes the document', async ({ app }) => {
  await app.action('Compile').click()
  const project = app.inspector.getByRole('textbox', { name: 'Project name', exact: true })
  await project.pressSequentially('abc')
  await app.page.keyboard.press('Control+z')
  await expect(project).toHaveValue('')
  await expect(app.action('Compile')).toBeVisible()
})

test('keeps the last picture while the text cannot be read, and says so', async ({ app }) => {
  await app.page.getByRole('textbox', { name: /^Pipeline text/ }).focus()
  await app.page.keyboard.press('Control+Home')
  await app.page.keyboard.type('?')
  await expect(app.canvas.getByRole('status')).toHaveText('Showing the last valid version')
  await expect(app.action('Compile')).toBeVisible()
  await app.page.keyboard.press('Backspace')
  await expect(app.canvas.getByRole('status')).toHaveText('')
})
