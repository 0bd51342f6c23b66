import { expect, files, test } from './inspector-app.ts'

test.use({ files })

test('adds a condition, its rules and their settings, and takes it all away again', async ({ designer }) => {
  await designer.stage('Deploy').click({ position: { x: 30, y: 10 } })
  const part = designer.part('On success')
  await part.getByRole('combobox', { name: 'Add a condition: On success' }).selectOption('VariableCheck')
  const rule = part.getByRole('region', { name: 'VariableCheck' })
  const result = part.getByRole('combobox', { name: 'If a rule does not hold' })
  await expect(result.getByRole('option')).toHaveText(['Not set', 'Roll back (ROLLBACK)', 'Fail the stage (FAIL)'])
  await result.selectOption('FAIL')
  await rule.getByRole('textbox', { name: 'Variable', exact: true }).fill('#{source.BranchName}')
  await rule.getByRole('textbox', { name: 'Value', exact: true }).fill('main')
  await rule.getByRole('combobox', { name: 'Operator' }).selectOption('NE')
  await part.getByRole('combobox', { name: 'Add a rule: On success' }).selectOption('Commands')
  const commands = part.getByRole('textbox', { name: 'Commands', exact: true })
  await commands.fill('npm run smoke\nnpm run load')
  await part.getByRole('button', { name: 'Move Commands up' }).click()
  await expect(part.getByRole('heading', { level: 4 })).toHaveText(['Commands', 'VariableCheck'])
  const { pipeline } = JSON.parse(await designer.saved()) as { pipeline: { stages: { onSuccess?: unknown }[] } }
  expect(pipeline.stages[2]?.onSuccess).toEqual({
    conditions: [
      {
        result: 'FAIL',
        rules: [
          {
            name: 'Commands',
            ruleTypeId: { category: 'Rule', owner: 'AWS', provider: 'Commands', version: '1' },
            commands: ['npm run smoke', 'npm run load'],
          },
          {
            name: 'VariableCheck',
            ruleTypeId: { category: 'Rule', owner: 'AWS', provider: 'VariableCheck', version: '1' },
            configuration: { Variable: '#{source.BranchName}', Value: 'main', Operator: 'NE' },
          },
        ],
      },
    ],
  })
  await part.getByRole('button', { name: 'Remove the condition: On success' }).click()
  expect(await designer.saved()).toBe(designer.before)
})

test('allows to skip a stage only where its rules can decide on it', async ({ designer }) => {
  await designer.stage('Window').click({ position: { x: 30, y: 10 } })
  const result = designer.part('Before entry').getByRole('combobox', { name: 'If a rule does not hold' })
  await expect(result.getByRole('option')).toHaveText(['Not set', 'Fail the stage (FAIL)'])
  await designer.stage('Deploy').click({ position: { x: 30, y: 10 } })
  await expect(result).toHaveValue('SKIP')
  await expect(
    designer.part('Before entry').getByRole('combobox', { name: 'Add a rule: Before entry' }).getByRole('option'),
  ).toHaveText(['Add a rule…', 'VariableCheck', 'LambdaInvoke'])
})

test('changes what happens when a stage fails', async ({ designer }) => {
  await designer.stage('Build').click({ position: { x: 30, y: 10 } })
  await designer.choice('What is tried again').selectOption('FAILED_ACTIONS')
  expect(await designer.saved()).toBe(designer.before.replace('ALL_ACTIONS', 'FAILED_ACTIONS'))
  await designer.choice('When the stage fails').selectOption('ROLLBACK')
  await expect(designer.choice('What is tried again')).toHaveCount(0)
  const { pipeline } = JSON.parse(await designer.saved()) as { pipeline: { stages: { onFailure?: unknown }[] } }
  expect(pipeline.stages[1]?.onFailure).toEqual({ result: 'ROLLBACK' })
  await designer.choice('When the stage fails').selectOption('')
  expect(await designer.saved()).not.toContain('onFailure')
  await designer.expectUndone(3)
})

test('changes the type of a rule and keeps what the other one knows', async ({ designer }) => {
  await designer.stage('Window').click({ position: { x: 30, y: 10 } })
  await designer.choice('Rule type').selectOption('CloudWatchAlarm')
  await designer.field('Alarm name').fill('errors')
  const { pipeline } = JSON.parse(await designer.saved()) as {
    pipeline: { stages: { beforeEntry?: { conditions: { rules: unknown[] }[] } }[] }
  }
  expect(pipeline.stages[3]?.beforeEntry?.conditions[0]?.rules).toEqual([
    {
      name: 'OfficeHours',
      ruleTypeId: { category: 'Rule', owner: 'AWS', provider: 'CloudWatchAlarm', version: '1' },
      configuration: { AlarmName: 'errors' },
    },
  ])
  await designer.expectUndone(2)
})
