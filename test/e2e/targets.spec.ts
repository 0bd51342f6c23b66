import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import {
  CodePipelineClient,
  CreatePipelineCommand,
  GetPipelineCommand,
  ListPipelinesCommand,
} from '@aws-sdk/client-codepipeline'
import { expect, test } from './support/app.ts'

const root = join(import.meta.dirname, '../..')
test.use({ files: [join(import.meta.dirname, '../fixtures/runs/approval.json')] })

interface Announced {
  readonly endpointUrl: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** What answers AWS's tools on a data folder, in a process of its own. */
async function endpoint(data: string): Promise<Announced & { child: ChildProcess; client: CodePipelineClient }> {
  const child = spawn(process.execPath, [join(root, 'out/main/cli.js'), 'endpoint', '--data', data], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve)
    child.once('exit', (code) => reject(new Error(`The endpoint ended with ${code}.`)))
  })
  const announced = JSON.parse(line) as Announced
  const { endpointUrl, region, ...credentials } = announced
  return { ...announced, child, client: new CodePipelineClient({ endpoint: endpointUrl, region, credentials }) }
}

test('a pipeline that another program creates shows up at once, is opened, changed and pushed back', async ({
  app,
}) => {
  const { page } = app
  const { child, client } = await endpoint(join(app.folder, '.data'))
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

test.describe('an endpoint', () => {
  // The account stands on a data folder and keys of its own, which the app knows by AWS's shared files alone.
  const account = mkdtempSync(join(tmpdir(), 'stagecraft-account-'))
  const config = join(account, 'config')
  const credentials = join(account, 'credentials')
  writeFileSync(config, '[profile there]\nregion = us-east-1\n')
  process.env['AWS_CONFIG_FILE'] = config
  process.env['AWS_SHARED_CREDENTIALS_FILE'] = credentials

  test('is watched, started, approved and operated like this machine', async ({ app }) => {
    const { page } = app
    const bucket = join(account, 'data/buckets/sources/app')
    mkdirSync(bucket, { recursive: true })
    writeFileSync(join(bucket, 'app.txt'), 'hello')
    const { child, client, endpointUrl, accessKeyId, secretAccessKey } = await endpoint(join(account, 'data'))
    writeFileSync(credentials, `[there]\naws_access_key_id=${accessKeyId}\naws_secret_access_key=${secretAccessKey}\n`)
    const gate = (name: string) => ({
      name,
      actions: [
        {
          name: `Ok${name}`,
          actionTypeId: { category: 'Approval', owner: 'AWS', provider: 'Manual', version: '1' } as const,
        },
      ],
    })
    await client.send(
      new CreatePipelineCommand({
        pipeline: {
          name: 'remote-release',
          roleArn: 'arn:aws:iam::123456789012:role/pipeline',
          pipelineType: 'V2',
          executionMode: 'QUEUED',
          artifactStore: { type: 'S3', location: 'remote-artifacts' },
          stages: [
            {
              name: 'Source',
              actions: [
                {
                  name: 'Fetch',
                  actionTypeId: { category: 'Source', owner: 'AWS', provider: 'S3', version: '1' },
                  configuration: { S3Bucket: 'sources', S3ObjectKey: 'app', PollForSourceChanges: 'false' },
                  outputArtifacts: [{ name: 'App' }],
                },
              ],
            },
            gate('First'),
            gate('Second'),
          ],
        },
      }),
    )
    await page.getByRole('button', { name: 'Open from this machine, an endpoint or AWS…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Pipelines' })
    await dialog.getByRole('button', { name: 'Add an endpoint' }).click()
    await dialog.getByRole('textbox', { name: 'Address' }).fill('http://example.com/x')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(dialog.getByRole('alert')).toContainText('The address begins with https://')
    await dialog.getByRole('textbox', { name: 'Address' }).fill(endpointUrl)
    await dialog.getByRole('textbox', { name: 'Region' }).fill('us-east-1')
    await dialog.getByRole('textbox', { name: 'Profile' }).fill('there')
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await dialog.getByRole('button', { name: /^remote-release/ }).click()
    await expect(app.stage('Second')).toBeAttached()

    const runs = page.getByRole('region', { name: 'Runs' })
    await page.getByRole('tab', { name: 'Runs' }).click()
    await runs.getByRole('button', { name: 'Start an execution' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Start an execution' }).click()
    await runs.getByRole('button', { name: 'Approve OkFirst' }).click({ timeout: 30_000 })
    await expect(runs.getByRole('button', { name: 'Approve OkSecond' })).toBeVisible({ timeout: 30_000 })
    await expect(app.action('OkFirst')).toContainText('Succeeded')
    await page.screenshot({ path: 'test-results/targets-waiting.png' })
    await runs.getByRole('button', { name: 'Reject OkSecond' }).click()
    const failed = runs.getByRole('group', { name: 'Second' })
    await failed.getByRole('button', { name: 'Retry failed actions of Second' }).click({ timeout: 30_000 })
    await runs.getByRole('button', { name: 'Approve OkSecond' }).click({ timeout: 30_000 })
    const executions = runs.getByRole('list', { name: 'Executions' }).getByRole('listitem')
    await expect(executions.first()).toContainText('Succeeded', { timeout: 30_000 })
    await page.screenshot({ path: 'test-results/targets-succeeded.png' })

    // Where nobody answers any more, a sentence says so.
    child.kill('SIGKILL')
    await runs.getByRole('button', { name: 'Start an execution' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Start an execution' }).click()
    await expect(page.getByText('Nobody answers at the address: check it, and whether the server runs.')).toBeVisible()
    await page.screenshot({ path: 'test-results/targets-gone.png' })
    client.destroy()
  })
})

test('the app answers AWS tools while its switch is on', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: 'Local engine' }).click()
  const dialog = page.getByRole('dialog', { name: 'AWS tools on this machine' })
  await dialog.getByRole('button', { name: 'Start' }).click()
  const address = dialog.getByText(/^http:\/\/127\.0\.0\.1:\d+$/)
  await expect(address).toBeVisible()
  const url = (await address.textContent()) ?? ''
  await page.screenshot({ path: 'test-results/endpoint.png' })
  const { keys } = JSON.parse(readFileSync(join(app.folder, '.data/access-keys.json'), 'utf8')) as {
    keys: readonly { readonly role: string; readonly accessKeyId: string; readonly secretAccessKey: string }[]
  }
  const admin = keys.find(({ role }) => role === 'admin')
  const credentials = { accessKeyId: admin?.accessKeyId ?? '', secretAccessKey: admin?.secretAccessKey ?? '' }
  const client = new CodePipelineClient({ endpoint: url, region: 'us-east-1', credentials, maxAttempts: 1 })
  expect((await client.send(new ListPipelinesCommand({}))).pipelines).toEqual([])
  expect(await page.content()).not.toContain(credentials.secretAccessKey)
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(address).toBeHidden()
  await expect(client.send(new ListPipelinesCommand({}))).rejects.toThrow('ECONNREFUSED')
  client.destroy()
})
