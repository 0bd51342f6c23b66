import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { CodePipelineClient, CreatePipelineCommand, GetPipelineCommand } from '@aws-sdk/client-codepipeline'
import { type App, expect, test } from './support/app.ts'

const root = join(import.meta.dirname, '../..')
test.use({ files: [join(import.meta.dirname, '../fixtures/runs/approval.json')] })

interface Announced {
  readonly endpointUrl: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** What answers AWS's tools on the data folder of the app, in a process of its own. */
async function endpoint({ folder }: App): Promise<{ child: ChildProcess; client: CodePipelineClient }> {
  const child = spawn(process.execPath, [join(root, 'out/main/cli.js'), 'endpoint', '--data', join(folder, '.data')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`The endpoint ended with ${code}.`)))
  })
  const { endpointUrl, region, ...credentials } = JSON.parse(line) as Announced
  return { child, client: new CodePipelineClient({ endpoint: endpointUrl, region, credentials }) }
}

test('a pipeline that another program creates shows up at once, is opened, changed and pushed back', async ({
  app,
}) => {
  const { page } = app
  const { child, client } = await endpoint(app)
  const { pipeline } = JSON.parse(app.bytes('approval.json')) as {
    pipeline: CreatePipelineCommand['input']['pipeline']
  }
  await page.getByRole('button', { name: 'Open from this machine, an endpoint or AWS…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Pipelines' })
  await expect(dialog).toContainText('There are no pipelines.')
  await client.send(new CreatePipelineCommand({ pipeline: { ...pipeline, name: 'from-elsewhere' } as typeof pipeline }))
  const item = dialog.getByRole('button', { name: /^from-elsewhere/ })
  await expect(item).toContainText('version 1')
  await page.screenshot({ path: 'test-results/targets-pipelines.png' })
  await item.click()
  await expect(dialog).toBeHidden()
  await expect(app.stage('Gate')).toBeAttached()

  await app.stage('Gate').click()
  await page.keyboard.press('F2')
  await page.keyboard.type('Release')
  await page.keyboard.press('Enter')
  await expect(app.stage('Release')).toBeAttached()
  await page.getByRole('button', { name: 'Push to this machine, an endpoint or AWS…' }).click()
  const push = page.getByRole('dialog', { name: 'Push' })
  await expect(push).toContainText('Pipeline from-elsewhere in us-east-1, now at version 1, is updated.')
  await expect(push.getByRole('list', { name: 'Changes' })).toContainText('Release')
  await page.screenshot({ path: 'test-results/targets-push.png' })
  await push.getByRole('button', { name: 'Push', exact: true }).click()
  await expect(page.getByText('from-elsewhere is version 2 there now.')).toBeVisible()
  const stored = await client.send(new GetPipelineCommand({ name: 'from-elsewhere' }))
  expect(stored.pipeline?.stages?.map(({ name }) => name)).toEqual(['Source', 'Build', 'Release'])

  // What somebody else has changed meanwhile is not replaced without being asked for.
  await app.stage('Release').click()
  await page.keyboard.press('F2')
  await page.keyboard.type('Later')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Push to this machine, an endpoint or AWS…' }).click()
  await expect(push.getByRole('button', { name: 'Push', exact: true })).toBeDisabled()
  await push.getByRole('checkbox', { name: 'Push anyway' }).check()
  await page.screenshot({ path: 'test-results/targets-conflict.png' })
  await expect(push.getByRole('button', { name: 'Push', exact: true })).toBeEnabled()
  await page.keyboard.press('Escape')
  client.destroy()
  child.kill('SIGTERM')
})
