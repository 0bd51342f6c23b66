import { expect, it } from 'vitest'
import { createReplayGuard } from '#main/api/access/replay.ts'

it('takes a signature once, for as long as a request with it would be accepted', () => {
  let now = 0
  const guard = createReplayGuard(() => now)
  expect(guard.takes('a')).toBe(true)
  expect(guard.takes('b')).toBe(true)
  now = 10 * 60 * 1000
  expect([guard.takes('a'), guard.takes('b')]).toEqual([false, false])
  now += 1
  expect(guard.takes('a')).toBe(true)
})

it('takes what a client asks twice within a second, since both bear one signature', () => {
  let now = 0
  const guard = createReplayGuard(() => now)
  expect(guard.takes('a')).toBe(true)
  now = 1500
  expect(guard.takes('a')).toBe(true)
  now = 1501
  expect(guard.takes('a')).toBe(false)
})
