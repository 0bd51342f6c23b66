import { expect, it } from 'vitest'
import { patternSyntax } from '#shared/rules/checks/pattern-syntax.ts'
import { connected, push } from '#test/builders/triggers.ts'
import { found, foundAt } from '../found.ts'

const branch = (pattern: string) => connected([push({ branches: { includes: [pattern] } })])

it.each([
  ['release-[0-9', 'Close “[” in “release-[0-9”, or write a backslash in front of it.'],
  ['{main,dev', 'Close “{” in “{main,dev”, or write a backslash in front of it.'],
  ['{a,{b,c}}', 'Write the alternatives of “{a,{b,c}}” without braces in braces.'],
  ['main\\', 'Remove the backslash at the end of “main\\”.'],
])('finds “%s”', (pattern, message) => {
  expect(found(patternSyntax, branch(pattern))).toEqual([
    ['/triggers/0/gitConfiguration/push/0/branches/includes/0', message],
  ])
})

it.each(['release-[0-9]', '{main,dev}', 'a\\{b', '[]x]', '[!]]', '**/*'])('says nothing of “%s”', (pattern) => {
  expect(foundAt(patternSyntax, branch(pattern))).toEqual([])
})
