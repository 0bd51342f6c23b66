import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { listProfiles } from '#main/aws/profiles.ts'
import { temporaryFolder } from '#test/main/files/temporary-folder.ts'
import { canary, givenAway, withoutConfiguration } from './canary.ts'

it('tells the profiles of both files, how each signs in, and none of their keys', async () => {
  const folder = await temporaryFolder()
  await writeFile(
    join(folder, 'config'),
    `[default]
region = us-east-1
services = local
[profile work]
sso_session = company
sso_account_id = 123456789012
[profile prod]
role_arn = arn:aws:iam::123456789012:role/admin
source_profile = keys
[profile tool]
credential_process = /bin/give --secret ${canary.secretAccessKey}
[sso-session company]
sso_start_url = https://company.awsapps.com/start
[services local]
codepipeline =
  endpoint_url = http://127.0.0.1:1
`,
  )
  await writeFile(
    join(folder, 'credentials'),
    `[keys]\naws_access_key_id = ${canary.accessKeyId}\naws_secret_access_key = ${canary.secretAccessKey}\n`,
  )
  vi.stubEnv('AWS_CONFIG_FILE', join(folder, 'config'))
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', join(folder, 'credentials'))
  onTestFinished(() => void vi.unstubAllEnvs())
  const profiles = await listProfiles()
  expect(profiles).toEqual([
    { name: 'default', region: 'us-east-1', endpointUrl: 'http://127.0.0.1:1', credentials: 'none' },
    { name: 'keys', credentials: 'keys' },
    { name: 'prod', credentials: 'role' },
    { name: 'tool', credentials: 'process' },
    { name: 'work', credentials: 'sso', signIn: 'aws sso login --profile work' },
  ])
  expect(givenAway(JSON.stringify(profiles))).toEqual([])
})

it('tells none where there are no files', async () => {
  for (const [name, value] of Object.entries(withoutConfiguration())) vi.stubEnv(name, value)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(await listProfiles()).toEqual([])
})
