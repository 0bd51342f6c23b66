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
    { kind: 'ended', id: 'run-1', pipelineName: 'shop', status: 'Failed', simulated: 0 },
  ])
  expect(noticesOf(board({ ...ended, pipelineVersion: 2 }), board(ended))).toEqual([])
})

it('tells nothing of what was opened only now, or is shown nowhere', () => {
  const ended = { ...run, status: 'Failed', endedAt: '2026-01-01T00:00:09.000Z' } as const
  expect(noticesOf(board(ended), { ...board(run), runs: {} })).toEqual([])
  expect(noticesOf({ ...board(ended), shown: {} }, board(run))).toEqual([])
})

it('says how much of what succeeded was simulated', () => {
  const scan = {
    stage: 'Test',
    action: 'Scan',
    actionExecutionId: 'scan-1',
    attempt: 1,
    status: 'Succeeded',
    fidelity: 'simulates',
    isAsked: false,
    summary: undefined,
    error: undefined,
    outputVariables: {},
    externalExecutionId: undefined,
    startedAt: '2026-01-01T00:00:00.000Z',
    endedAt: '2026-01-01T00:00:01.000Z',
  } as const
  const ended = { ...run, actions: [scan], status: 'Succeeded', endedAt: '2026-01-01T00:00:09.000Z' } as const
  expect(noticesOf(board(ended), board(run))).toEqual([
    { kind: 'ended', id: 'run-1', pipelineName: 'shop', status: 'Succeeded', simulated: 1 },
  ])
})

it('tells of another execution of a pipeline that is shown, unless it was superseded', () => {
  const beside = (other: Partial<typeof run>): RunBoard => {
    const shown = board(run)
    return { ...shown, runs: { ...shown.runs, 'run-2': { ...run, id: 'run-2', ...other } } }
  }
  const endedAt = '2026-01-01T00:00:09.000Z'
  expect(noticesOf(beside({ approvals: [approval] }), beside({}))).toEqual([
    { kind: 'waits', id: 'run-2', pipelineName: 'shop', action: 'Ok' },
  ])
  expect(noticesOf(beside({ status: 'Superseded', endedAt }), beside({}))).toEqual([])
  expect(noticesOf(beside({ pipelineName: 'bank', endedAt }), beside({ pipelineName: 'bank' }))).toEqual([])
})

it('tells once that an execution stands in front of a disabled transition', () => {
  const waiting = { ...run, waitingSince: '2026-01-01T00:00:01.000Z' }
  const held = (disabled: boolean): RunBoard => ({
    ...board(waiting),
    states: {
      shop: {
        pipelineName: 'shop',
        pipelineVersion: 1,
        stageStates: [
          {
            stageName: 'Ship',
            inboundExecutions: [{ pipelineExecutionId: 'run-1', status: 'InProgress', type: 'STANDARD' }],
            inboundTransitionState: disabled
              ? { enabled: false, disabledReason: 'Not before noon', lastChangedAt: '2026-01-01T00:00:00.000Z' }
              : { enabled: true },
            actionStates: [],
            conditionStates: {},
          },
        ],
      },
    },
  })
  expect(noticesOf(held(true), held(false))).toEqual([
    { kind: 'held', id: 'run-1', pipelineName: 'shop', stage: 'Ship' },
  ])
  expect(noticesOf(held(true), held(true))).toEqual([])
})
