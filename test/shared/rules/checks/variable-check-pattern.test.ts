import { expect, it } from 'vitest'
import { variableCheckPattern } from '#shared/rules/checks/variable-check-pattern.ts'
import { rule, withRule } from '#test/builders/conditions.ts'
import { found, foundAt } from '../found.ts'

const matching = (Value: string, Operator = 'MATCHES') => withRule(rule('VariableCheck', { Value, Operator }))
const place = '/stages/1/beforeEntry/conditions/0/rules/0/configuration/Value'

it.each([
  ['*-release', 'Write something for “*” to repeat, or \\* for the character itself.'],
  ['a|+b', 'Write something for “+” to repeat, or \\+ for the character itself.'],
  ['(a|b', 'Close “(” with “)”, or write \\( for the character itself.'],
  ['a)', 'Remove “)” or open it with “(”; write \\) for the character itself.'],
  ['[a-z', 'Close “[” with “]”, or write \\[ for the character itself.'],
  ['[a[b]', 'Close “[” with “]”, or write \\[ for the character itself.'],
  ['\\y', 'Remove the backslash from “\\y”: Java knows no such escape.'],
  ['main\\', 'Write \\\\ for a backslash: one at the end stands for nothing.'],
  ['a{x}', 'Write \\{ for the character itself, or a number of repetitions such as {2,3}.'],
  ['a{3,2}', 'Write the smaller number first in “{3,2}”.'],
  ['(?P<name>a)', 'Change the group that begins with “(?P<”: Java knows none of that kind.'],
])('finds “%s”', (pattern, message) => {
  expect(found(variableCheckPattern, matching(pattern))).toEqual([[place, message]])
})

it.each([
  'main',
  'release/.*',
  '^(main|dev)$',
  '(?i)main',
  '(?i:main)+',
  '(?:a)(?=b)(?!c)(?<=d)(?<!e)(?<name>f)(?>g)',
  '[]a]',
  '[^]a]',
  '[a-z&&[^bc]]+',
  '\\p{Lu}{2,3}\\d+\\.x\\Q*[(\\E',
  'a{2}b{2,}c{2,3}',
  'a++b*?c??',
  '(?x) a # (',
  '#{variables.Pattern}[',
])('says nothing of “%s”', (pattern) => {
  expect(foundAt(variableCheckPattern, matching(pattern))).toEqual([])
})

it('says nothing of other operators', () => {
  expect(foundAt(variableCheckPattern, matching('*', 'EQ'))).toEqual([])
})
