import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildCache } from '#main/engine/buildspec/cache.ts'
import type { CacheSection } from '#main/engine/buildspec/schema.ts'
import { folder } from '../bench.ts'

/** The cache of builds of one project; each build has a fresh source. */
function project() {
  const dataFolder = folder()
  return {
    dataFolder,
    build(section: CacheSection, files: Readonly<Record<string, string>> = {}, hasSecrets = false) {
      const source = folder(files)
      const said: string[] = []
      const cache = buildCache({
        section,
        dataFolder,
        workFolder: folder(),
        project: 'site',
        source,
        expand: async (key) => key.replace('$WHO', 'me'),
        hasSecrets,
        say: (line) => void said.push(line),
      })
      return { ...cache, source, said }
    },
  }
}

const paths = ['deps', 'lib/**/*']

describe('the cache of a build', () => {
  it('puts back what an earlier build kept, and leaves what the source has', async () => {
    const { build } = project()
    const first = build({ paths }, { 'deps/a/a.txt': 'kept', 'lib/b.txt': 'kept', 'other.txt': 'not kept' })
    await first.restore()
    await first.save()
    expect(first.said).toEqual(['There is no cache yet.', 'Cached 2 files.'])
    const next = build({ paths }, { 'lib/b.txt': 'own' })
    await next.restore()
    expect(readFileSync(join(next.source, 'deps/a/a.txt'), 'utf8')).toBe('kept')
    expect(readFileSync(join(next.source, 'lib/b.txt'), 'utf8')).toBe('own')
    expect(existsSync(join(next.source, 'other.txt'))).toBe(false)
  })

  it('with a key is written once, found by its key, and else by those to fall back to', async () => {
    const { build } = project()
    const key = 'v-$WHO-$(codebuild-hash-files lock.json)'
    const first = build({ paths, key }, { 'lock.json': '1', 'deps/a.txt': 'one' })
    await first.save()
    await build({ paths, key }, { 'lock.json': '1', 'deps/a.txt': 'changed' }).save()
    const restored = async (section: CacheSection, lock: string) => {
      const { restore, source } = build(section, { 'lock.json': lock })
      await restore()
      const file = join(source, 'deps/a.txt')
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    }
    expect(await restored({ paths, key }, '1')).toBe('one')
    expect(await restored({ paths, key }, '2')).toBeUndefined()
    await build({ paths, key: 'base' }, { 'deps/a.txt': 'base' }).save()
    expect(await restored({ paths, key, 'fallback-keys': ['none', 'base'] }, '2')).toBe('base')
  })

  it('never leaves the source: neither by its paths nor through links that a source holds', async () => {
    const { build } = project()
    const first = build({ paths: ['/root/.m2/**/*', '../up/*', '~/x', 'deps/**/*'] }, { 'deps/a.txt': 'a' })
    await first.restore()
    await first.save()
    expect(first.said.filter((line) => line.startsWith('Not cached'))).toHaveLength(3)
    const outside = folder()
    const next = build({ paths: ['deps/**/*'] })
    symlinkSync(outside, join(next.source, 'deps'))
    await next.restore()
    expect(readdirSync(outside)).toEqual([])
  })

  it('keeps nothing of a build that knows secrets', async () => {
    const { build, dataFolder } = project()
    const first = build({ paths }, { 'deps/a.txt': 'hush' }, true)
    await first.save()
    expect(first.said).toEqual(['Nothing is cached, since the build knows secrets that its files may hold.'])
    expect(existsSync(join(dataFolder, 'cache'))).toBe(false)
  })

  it('only restores or only saves where it says so', async () => {
    const { build, dataFolder } = project()
    await build({ paths, action: 'restore' }, { 'deps/a.txt': 'a' }).save()
    expect(existsSync(join(dataFolder, 'cache'))).toBe(false)
    await build({ paths }, { 'deps/a.txt': 'a' }).save()
    const saving = build({ paths, action: 'save' })
    await saving.restore()
    expect(readdirSync(saving.source)).toEqual([])
  })

  it('keeps the few that were used last, and throws away what is broken', async () => {
    const { build, dataFolder } = project()
    for (const key of ['1', '2', '3', '4', '5', '6', '7']) await build({ paths, key }, { 'deps/a.txt': key }).save()
    const folderOfProject = join(dataFolder, 'cache', readdirSync(join(dataFolder, 'cache'))[0] ?? '')
    expect(readdirSync(folderOfProject)).toHaveLength(5)
    rmSync(folderOfProject, { recursive: true })
    mkdirSync(folderOfProject)
    writeFileSync(join(folderOfProject, 'default.zip'), 'this is no zip file, though it is long enough')
    const next = build({ paths })
    await next.restore()
    expect([next.said[0], readdirSync(folderOfProject)]).toEqual([
      expect.stringMatching(/^The cache was thrown away/),
      [],
    ])
  })
})
