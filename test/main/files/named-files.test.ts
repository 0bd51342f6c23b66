import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { resolveNamedFiles } from '#main/files/named-files.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('names every file that cannot be opened at once', async () => {
  const cwd = await temporaryFolder()
  await writeFile(join(cwd, 'a.json'), '{}')
  await mkdir(join(cwd, 'folder'))
  expect(await resolveNamedFiles(['a.json', './a.json'], cwd)).toEqual({ ok: true, value: [join(cwd, 'a.json')] })
  expect(await resolveNamedFiles(['missing', 'a.json', 'folder'], cwd)).toMatchObject({
    ok: false,
    failure: { message: expect.stringMatching(/missing: .*\n.*folder: /) },
  })
})
