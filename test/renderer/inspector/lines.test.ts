import { expect, it } from 'vitest'
import { linesOf, listOfLines } from '#renderer/inspector/lines.ts'

it('writes a list as lines and reads lines as a list', () => {
  expect(linesOf(['npm ci', { 'Fn::Sub': 'echo ${X}' }])).toBe('npm ci\n!Sub echo ${X}')
  expect(listOfLines('npm ci\n\n!Sub echo ${X}\n', undefined, true)).toEqual(['npm ci', { 'Fn::Sub': 'echo ${X}' }])
})

it('cannot say a text of several lines, nor something else than texts', () => {
  expect([['a\nb'], [1], { Ref: 'X' }].map(linesOf)).toEqual([undefined, undefined, undefined])
})

it('keeps what stayed, and takes nothing for a function where there are none', () => {
  const sub = { 'Fn::Sub': 'x' }
  expect(listOfLines('first\n!Sub x', [sub], true)[1]).toBe(sub)
  expect(listOfLines('!Sub x', undefined, false)).toEqual(['!Sub x'])
})
