import { expect, it } from 'vitest'
import { refPattern } from '#shared/rules/checks/ref-pattern.ts'
import { connected, push } from '#test/builders/triggers.ts'
import { fixed, found, foundAt } from '../found.ts'

const branch = (pattern: string) => connected([push({ branches: { includes: [pattern] } })])
const place = '/triggers/0/gitConfiguration/push/0/branches/includes/0'

it.each([
  ['refs/heads/main', 'main', 'Write “main” for “refs/heads/main”: patterns are compared with the bare name.'],
  [' main', 'main', 'Remove the blanks around “main”: names have none.'],
])('repairs “%s”', (wrong, right, message) => {
  expect(found(refPattern, branch(wrong))).toEqual([[place, message]])
  expect(fixed(refPattern, branch(wrong))).toEqual(branch(right))
})

it.each([
  ['two words', ' '],
  ['a..b', '..'],
  ['main~1', '~'],
  ['/main', '/'],
  ['release/', '/'],
])('finds that “%s” matches nothing', (pattern, wrong) => {
  expect(found(refPattern, branch(pattern))).toEqual([
    [place, `Change “${pattern}”: no branch’s name can have “${wrong}” there, so nothing matches.`],
  ])
})

it('looks at tags too, and at blank patterns', () => {
  expect(found(refPattern, connected([push({ tags: { includes: ['v 1', '  '] } })]))).toEqual([
    [
      '/triggers/0/gitConfiguration/push/0/tags/includes/0',
      'Change “v 1”: no tag’s name can have “ ” there, so nothing matches.',
    ],
    ['/triggers/0/gitConfiguration/push/0/tags/includes/1', 'Write a pattern here: a blank one matches nothing.'],
  ])
})

it.each(['main', 'feature/**', 'release-?.*', '{main,dev}', '[a-z]*', '[!^]*', 'v1.0', 'refs-new'])(
  'says nothing of “%s”',
  (pattern) => {
    expect(foundAt(refPattern, branch(pattern))).toEqual([])
  },
)

it('says nothing of file paths', () => {
  expect(foundAt(refPattern, connected([push({ filePaths: { includes: ['my docs/**'] } })]))).toEqual([])
})
