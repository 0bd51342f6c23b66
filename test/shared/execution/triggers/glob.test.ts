import { expect, it } from 'vitest'
import { matchesGlob } from '#shared/execution/triggers/glob.ts'

const matching = (pattern: string, ...names: readonly string[]) => names.filter((name) => matchesGlob(pattern, name))

it('takes a star for any run within one segment', () => {
  expect(matching('feature*', 'feature', 'feature-x', 'feature/x')).toEqual(['feature', 'feature-x'])
})

it('takes two stars for any run across segments', () => {
  expect(matching('feature/**', 'feature/x', 'feature/x/y', 'feature')).toEqual(['feature/x', 'feature/x/y'])
  expect(matching('**.md', 'README.md', 'docs/a/b.md', 'a.txt')).toEqual(['README.md', 'docs/a/b.md'])
})

it('takes no directory at all for the two stars before a slash, as the guide says', () => {
  expect(matching('common/**/*.js', 'common/app.js', 'common/a/b/app.js', 'app.js')).toEqual([
    'common/app.js',
    'common/a/b/app.js',
  ])
})

it('takes two stars behind the beginning of a name for the rest of it, and not for nothing', () => {
  expect(matching('release-**/x', 'release-1/x', 'release-1/2/x', 'release-x', 'release-/x')).toEqual([
    'release-1/x',
    'release-1/2/x',
    'release-/x',
  ])
  expect(matching('{**/a,b}', 'a', 'x/a', 'b')).toEqual(['a', 'x/a', 'b'])
})

it('takes a range that runs backwards for itself', () => {
  expect(matching('v[9-0]', 'v5', 'v[9-0]')).toEqual(['v[9-0]'])
})

it('takes a question mark for one character that is no slash', () => {
  expect(matching('v?.?', 'v1.0', 'v10.0', 'v/.0')).toEqual(['v1.0'])
})

it('takes brackets for one of a set, of a range, or of none of them', () => {
  expect(matching('v[0-9]', 'v7', 'vx')).toEqual(['v7'])
  expect(matching('v[!0-9]', 'v7', 'vx', 'v/')).toEqual(['vx'])
  expect(matching('a[*?\\-]b', 'a*b', 'a?b', 'axb')).toEqual(['a*b', 'a?b'])
  expect(matching('a[-x]b', 'a-b', 'axb', 'ayb')).toEqual(['a-b', 'axb'])
})

it('takes braces for alternatives', () => {
  expect(matching('{main,release/*}', 'main', 'release/1', 'develop')).toEqual(['main', 'release/1'])
})

it('takes what stands behind a backslash as it is', () => {
  expect(matching('a\\*b', 'a*b', 'axb')).toEqual(['a*b'])
})

it('matches a whole name, and tells cases apart', () => {
  expect(matching('main', 'main', 'mainline', 'Main', 'x/main')).toEqual(['main'])
})

it('takes braces that are never closed for themselves', () => {
  expect(matching('a{b', 'a{b', 'ab')).toEqual(['a{b'])
})
