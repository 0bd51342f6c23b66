import { expect, it } from 'vitest'
import { watchState } from '#main/aws/index.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { RemoteStage, RemoteState } from '#shared/rpc/remote-pipeline.ts'

const stage = (status: string): RemoteStage => ({
  stageName: 'Build',
  status,
  waiting: [],
  transition: { isEnabled: true },
  conditions: [],
  actions: [],
})
const state = (status: string): Result<RemoteState> => succeed({ pipelineName: 'shop', stages: [stage(status)] })

/** What is told, and how long is waited after each look. */
async function watched(...outcomes: readonly Result<RemoteState>[]) {
  const left = [...outcomes]
  const told: Result<RemoteState>[] = []
  const pauses: number[] = []
  const end = new AbortController()
  await watchState({
    look: async () => left.shift() ?? fail('internal', 'Looked once too often.'),
    tell: (outcome) => void told.push(outcome),
    signal: end.signal,
    async wait(milliseconds) {
      pauses.push(milliseconds)
      if (left.length === 0) end.abort()
    },
  })
  return { told, pauses }
}

it('looks often while something is under way, and ever more seldom while nothing changes', async () => {
  const [busy, done] = [state('InProgress'), state('Succeeded')]
  expect(await watched(busy, busy, done, done, done)).toEqual({
    told: [busy, done],
    pauses: [2000, 2000, 2000, 3000, 4500],
  })
})

it('gives the network time, and waits long where somebody has to help', async () => {
  const [cut, expired] = [fail('unreachable', 'Cut.'), fail('credentials-expired', 'Sign in.')]
  expect(await watched(cut, cut, expired, state('Succeeded'))).toEqual({
    told: [cut, expired, state('Succeeded')],
    pauses: [4000, 8000, 30_000, 2000],
  })
})
