import { describe, expect, it } from 'vitest'
import type { RunNews } from '#shared/rpc/runs.ts'
import { lengthOf, ticksOf, timelineOf } from '#renderer/runs/timeline.ts'
import { emptyRun, foldRun } from '#renderer/state/run.ts'

const time = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()
const base = { pipelineExecutionId: 'run-1' }
const stage = (second: number, status: 'InProgress' | 'Failed' | 'Succeeded'): RunNews => ({
  ...base,
  type: 'stage',
  time: time(second),
  stage: 'Gate',
  status,
})
const action = (second: number, status: 'InProgress' | 'Failed' | 'Succeeded', attempt = 1): RunNews => ({
  ...base,
  type: 'action',
  time: time(second),
  stage: 'Gate',
  action: 'Ok',
  actionExecutionId: `ok-${attempt}`,
  attempt,
  status,
  fidelity: 'runs',
})
const asked = (second: number): RunNews => ({
  ...base,
  type: 'approval',
  time: time(second),
  stage: 'Gate',
  action: 'Ok',
  token: 't',
  expires: time(50),
})
const barsOf = (news: readonly RunNews[]) =>
  timelineOf(foldRun(emptyRun('run-1'), news)).map(({ kind, bars }) => [
    kind,
    bars.map((bar) => [bar.kind, bar.status, lengthOf([bar], Date.parse(time(50))) / 1000]),
  ])

describe('the timeline', () => {
  it('keeps the time until an approval was given as time that was waited', () => {
    const news = [stage(1, 'InProgress'), action(1, 'InProgress'), asked(1), action(9, 'Succeeded')]
    expect(barsOf(news)).toEqual([
      ['stage', [['work', 'InProgress', 49]]],
      ['action', [['wait', 'Succeeded', 8]]],
    ])
  })

  it('says of each time in a stage how that one ended', () => {
    const first = [stage(1, 'InProgress'), action(1, 'InProgress'), action(3, 'Failed'), stage(3, 'Failed')]
    const again = [stage(10, 'InProgress'), action(10, 'InProgress', 2), action(11, 'Succeeded', 2)]
    expect(barsOf([...first, ...again, stage(11, 'Succeeded')])).toEqual([
      [
        'stage',
        [
          ['work', 'Failed', 2],
          ['work', 'Succeeded', 1],
        ],
      ],
      [
        'action',
        [
          ['work', 'Failed', 2],
          ['work', 'Succeeded', 1],
        ],
      ],
      ['waiting', [['wait', 'InProgress', 39]]],
    ])
  })
})

describe('the marks of the axis', () => {
  it('leave room for the words of the last', () => {
    expect(ticksOf(10_000, 4)).toEqual([0, 5000])
    expect(ticksOf(16_000, 4)).toEqual([0, 5000, 10_000])
    expect(ticksOf(1, 4)).toEqual([0])
  })
})
