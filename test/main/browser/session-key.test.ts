import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readSessionKey } from '#main/browser/session-key.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

it('is one secret for all processes of a data folder, readable by this user alone', async () => {
  const folder = await temporaryFolder()
  const keys = await Promise.all([readSessionKey(folder), readSessionKey(folder), readSessionKey(folder)])
  expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1)
  expect((await stat(join(folder, 'session-key'))).mode & 0o777).toBe(0o600)
})

it('is replaced for this start when the file holds something else', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'session-key'), '')
  const [one, other] = [await readSessionKey(folder), await readSessionKey(folder)]
  expect(one).toHaveLength(32)
  expect(one).not.toEqual(other)
})
