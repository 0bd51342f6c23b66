import { describe, expect, it } from 'vitest'
import type { RunEvent } from '#shared/execution/events.ts'
import { emptyRun, foldRun, maximumLines } from '#renderer/state/run.ts'
import { itemsOfRun, simulatedActions } from '#renderer/state/run-states.ts'

const base = { pipelineExecutionId: 'run-1' }
const time = (second: number) => `2026-01-01T00:00:0${second}.000Z`

const started: RunEvent = {
  ...base,
  type: 'execution',
  time: time(0),
  status: 'InProgress',
  pipelineName: 'shop',
  pipelineVersion: 1,
  executionMode: 'QUEUED',
  executionType: 'STANDARD',
  trigger: { triggerType: 'StartPipelineExecution' },
  variables: [],
}
const action = (name: string, status: 'InProgress' | 'Succeeded' | 'Failed', second: number): RunEvent => ({
  ...base,
  type: 'action',
  time: time(second),
  stage: 'Build',
  action: name,
  actionExecutionId: `${name}-1`,
  attempt: 1,
  status,
  fidelity: name === 'Scan' ? 'simulates' : 'runs',
})
const approval: RunEvent = {
  ...base,
  type: 'approval',
  time: time(2),
  stage: 'Build',
  action: 'Gate',
  token: 't',
  expires: time(9),
}
const log = (text: string, name = 'Compile'): RunEvent => ({
  ...base,
  type: 'log',
  time: time(1),
  stage: 'Build',
  action: name,
  actionExecutionId: `${name}-1`,
  stream: 'stdout',
  text,
})

describe('a run', () => {
  it('says what became of each stage and action', () => {
    const run = foldRun(emptyRun('run-1'), [
      started,
      { ...base, type: 'stage', time: time(1), stage: 'Build', status: 'InProgress' },
      action('Compile', 'InProgress', 1),
      action('Scan', 'InProgress', 1),
      action('Compile', 'Succeeded', 3),
    ])
    expect(Object.fromEntries(itemsOfRun(run))).toEqual({
      Build: { status: 'InProgress' },
      'Build/Compile': { status: 'Succeeded', fidelity: 'runs' },
      'Build/Scan': { status: 'InProgress', fidelity: 'simulates' },
    })
  })

  it('keeps when an action began and ended', () => {
    const run = foldRun(emptyRun('run-1'), [action('Compile', 'InProgress', 1), action('Compile', 'Succeeded', 3)])
    expect(run.actions.map(({ startedAt, endedAt }) => [startedAt, endedAt])).toEqual([[time(1), time(3)]])
  })

  it('wants an approval until it is given', () => {
    const waiting = foldRun(emptyRun('run-1'), [action('Gate', 'InProgress', 1), approval])
    const given = foldRun(waiting, [action('Gate', 'Succeeded', 4)])
    expect([waiting.approvals.length, itemsOfRun(waiting).get('Build/Gate')?.waiting, given.approvals]).toEqual([
      1,
      true,
      [],
    ])
  })

  it('names each simulated action once', () => {
    const run = foldRun(emptyRun('run-1'), [action('Scan', 'InProgress', 1), action('Scan', 'Succeeded', 2)])
    expect(simulatedActions(run)).toEqual(['Scan'])
  })
})

describe('output', () => {
  const lines = (...events: readonly RunEvent[]) => foldRun(emptyRun('run-1'), events).log.map(({ text }) => text)

  it('is cut into lines, whichever way they end', () => {
    expect(lines(log('one\ntwo\r\n\nthree\n'))).toEqual(['one', 'two', '', 'three'])
  })

  it('that comes in pieces is put together again', () => {
    expect(lines(log('half a '), log('line\nnext'), log(' one\n'))).toEqual(['half a line', 'next one'])
  })

  it('of two actions is kept apart', () => {
    expect(lines(log('a'), log('b', 'Lint'), log('c'))).toEqual(['a', 'b', 'c'])
  })

  it('loses its oldest lines when there are too many, and says how many', () => {
    const run = foldRun(emptyRun('run-1'), [log('x\n'.repeat(maximumLines)), log('last\n')])
    expect([run.log.length, run.dropped, run.log.at(-1)?.text]).toEqual([maximumLines, 1, 'last'])
  })
})
