import { expect, it } from 'vitest'
import type { RunBoard } from '#renderer/state/run-board.ts'
import { noticesOf } from '#renderer/state/run-notices.ts'
import { emptyRun } from '#renderer/state/run.ts'

const run = { ...emptyRun('run-1'), pipelineName: 'shop' }
const approval = {
  type: 'approval',
  time: '2026-01-01T00:00:00.000Z',
  pipelineExecutionId: 'run-1',
  stage: 'Gate',
  action: 'Ok',
  token: 't',
  expires: '2026-01-08T00:00:00.000Z',
} as const
const board = (shown: typeof run): RunBoard => ({
  runs: { 'run-1': shown },
  shown: { doc: 'run-1' },
  lists: {},
  states: {},
})

it('tells of an approval once, and of the end', () => {
  const waiting = { ...run, approvals: [approval] }
  const ended = { ...run, status: 'Failed', endedAt: '2026-01-01T00:00:09.000Z' } as const
  expect(noticesOf(board(waiting), board(run))).toEqual([
    { kind: 'waits', id: 'run-1', pipelineName: 'shop', action: 'Ok' },
  ])
  expect(noticesOf(board({ ...waiting, pipelineVersion: 2 }), board(waiting))).toEqual([])
  expect(noticesOf(board(ended), board(waiting))).toEqual([
    { kind: 'ended', id: 'run-1', pipelineName: 'shop', status: 'Failed' },
  ])
  expect(noticesOf(board({ ...ended, pipelineVersion: 2 }), board(ended))).toEqual([])
})

it('tells nothing of what was opened only now, or is shown nowhere', () => {
  const ended = { ...run, status: 'Failed', endedAt: '2026-01-01T00:00:09.000Z' } as const
  expect(noticesOf(board(ended), { ...board(run), runs: {} })).toEqual([])
  expect(noticesOf({ ...board(ended), shown: {} }, board(run))).toEqual([])
})
