import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createRecentFiles } from '#main/files/recent.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('lists recent files newest first and each once, for every process on the folder', async () => {
  const file = join(await temporaryFolder(), 'recent.json')
  const [one, other] = [createRecentFiles(file, () => undefined), createRecentFiles(file, () => undefined)]
  await one.add('/x/a.json')
  await other.add('/x/b.json')
  await one.add('/x/c.json')
  await one.add('/x/a.json')
  await other.forget('/x/c.json')
  expect(await other.list()).toEqual([
    { path: '/x/a.json', name: 'a.json', openedAt: expect.any(String) },
    { path: '/x/b.json', name: 'b.json', openedAt: expect.any(String) },
  ])
})
