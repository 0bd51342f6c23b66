import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ArtifactSelection, selectFiles } from '#main/engine/artifacts/select.ts'
import { folder } from '../bench.ts'

const files = {
  'readme.md': '',
  '.env': '',
  'dist/index.html': '',
  'dist/js/app.js': '',
  'dist/js/app.js.map': '',
  'dist/js/deep/x.js': '',
  'other/app.js': '',
}

async function names(selection: ArtifactSelection, root = folder(files)) {
  const selected = await selectFiles(root, selection)
  return 'mistake' in selected ? selected.mistake : selected.files.map(({ name }) => name).sort()
}

describe('the files of an artifact', () => {
  it('are all files for **/*, hidden ones too', async () => {
    expect(await names({ files: ['**/*'] })).toEqual(Object.keys(files).sort())
  })

  it('stay in one folder for *', async () => {
    expect(await names({ files: ['dist/*'] })).toEqual(['dist/index.html'])
    expect(await names({ files: ['dist/js/**/*.js'] })).toEqual(['dist/js/app.js', 'dist/js/deep/x.js'])
  })

  it('lose the base directory in their names', async () => {
    expect(await names({ files: ['**/*'], baseDirectory: './dist/' })).toEqual([
      'index.html',
      'js/app.js',
      'js/app.js.map',
      'js/deep/x.js',
    ])
  })

  it('may lie in a base directory that is a pattern or another source', async () => {
    expect(await names({ files: ['*.html'], baseDirectory: 'd*t' })).toEqual(['index.html'])
    expect(await names({ files: ['*'], baseDirectory: folder({ 'a.txt': '' }) })).toEqual(['a.txt'])
  })

  it('may be named with the whole path', async () => {
    const root = folder(files)
    expect(await names({ files: [`${root}/dist/*.html`] }, root)).toEqual(['dist/index.html'])
  })

  it('are without those that are excluded', async () => {
    expect(await names({ files: ['**/*'], baseDirectory: 'dist', excludePaths: ['**/*.map', 'js/deep/**'] })).toEqual([
      'index.html',
      'js/app.js',
    ])
  })

  it('have no folders when paths are discarded', async () => {
    expect(await names({ files: ['**/*.js'], discardPaths: true })).toEqual(['app.js', 'x.js'])
  })

  it('have to be there', async () => {
    expect(await names({ files: ['*.jar', 'target/*'] })).toBe('No file matches *.jar, target/*.')
    expect(await names({ files: ['*'], baseDirectory: 'none' })).toBe('There is no folder “none” for base-directory.')
  })

  it('are named where a pattern matched nothing', async () => {
    expect(await selectFiles(folder(files), { files: ['readme.md', '*.jar'] })).toMatchObject({ unmatched: ['*.jar'] })
  })

  it('are what links inside lead to, and nothing from outside', async () => {
    const root = folder({ 'real.txt': 'real' })
    symlinkSync('real.txt', join(root, 'near'))
    symlinkSync('near', join(root, 'far'))
    symlinkSync('/etc/passwd', join(root, 'outside'))
    symlinkSync('none', join(root, 'broken'))
    const selected = await selectFiles(root, { files: ['**/*'] })
    expect('files' in selected && selected.files.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
      ['far', 'near', 'real.txt'].map((name) => ({ name, file: join(root, 'real.txt') })),
    )
  })
})
