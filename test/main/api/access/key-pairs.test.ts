import { readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openKeyPairs } from '#main/api/access/key-pairs.ts'
import { roles } from '#main/api/access/caller.ts'
import { temporaryFolder } from '../../files/temporary-folder.ts'

describe('the keys of a data folder', () => {
  it('are one pair for each role, the same ones for all processes, readable by this user alone', async () => {
    const folder = await temporaryFolder()
    const opened = await Promise.all([1, 2, 3, 4].map(() => openKeyPairs(folder, () => undefined)))
    const all = opened.map((keys) => roles.map((role) => keys.of(role)))
    expect(new Set(all.map((pairs) => JSON.stringify(pairs))).size).toBe(1)
    expect(new Set(all[0]?.map(({ secretAccessKey }) => secretAccessKey)).size).toBe(roles.length)
    expect((await stat(join(folder, 'access-keys.json'))).mode & 0o777).toBe(0o600)
    const [keys] = opened
    const viewer = keys?.of('viewer')
    expect(keys?.find(viewer?.accessKeyId ?? '')).toBe(viewer)
    expect(keys?.find('')).toBeUndefined()
  })

  it('are made anew where the file makes no sense, which is kept and told', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'access-keys.json'), '{"version":1,"keys":[]}')
    const log: string[] = []
    const keys = await openKeyPairs(folder, (message) => void log.push(message))
    expect(keys.of('admin').secretAccessKey.length).toBeGreaterThanOrEqual(40)
    expect(log).toEqual([expect.stringContaining('access-keys.json was damaged')])
    expect((await readdir(folder)).filter((name) => name.includes('.damaged-'))).toHaveLength(1)
  })
})
