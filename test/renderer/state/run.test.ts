import { describe, expect, it } from 'vitest'
import type { RunNews } from '#shared/rpc/runs.ts'
import { emptyRun, foldRun } from '#renderer/state/run.ts'
import { itemsOfRun, simulatedActions } from '#renderer/state/run-states.ts'

const base = { pipelineExecutionId: 'run-1' }
const time = (second: number) => `2026-01-01T00:00:0${second}.000Z`

const started: RunNews = {
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
const action = (name: string, status: 'InProgress' | 'Succeeded' | 'Failed', second: number): RunNews => ({
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
const approval: RunNews = {
  ...base,
  type: 'approval',
  time: time(2),
  stage: 'Build',
  action: 'Gate',
  token: 't',
  expires: time(9),
}

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
