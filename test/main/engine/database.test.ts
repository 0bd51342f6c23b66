import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { createEngine } from '#main/engine/index.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import { folder, isEnd, open, until } from './bench.ts'
import { handClock } from './hand-clock.ts'

/** A data folder that an earlier version left behind, changed by these statements. */
function earlier(change = ''): string {
  const data = folder()
  const database = new DatabaseSync(join(data, 'engine.db'))
  database.exec(readFileSync(join(import.meta.dirname, '../../fixtures/engine/version-1.sql'), 'utf8'))
  database.exec(change)
  database.close()
  return data
}

const done = '587dbf9a-a778-4bee-bb5b-c8c21f00bbb0'
const waits = 'da3f2199-ee68-4db0-909c-4a07faeccaf3'
const clock = () => handClock('2026-11-26T02:00:00.000Z')
const gate = { stage: 'Gate', action: 'Ask' }

describe('a data folder of an earlier version', () => {
  it('opens with everything in it, and its approvals can be given', async () => {
    const engine = open(earlier(), { clock: clock() })
    expect(await engine.records.list({})).toMatchObject({
      value: [
        { pipelineExecutionId: waits, status: 'InProgress' },
        { pipelineExecutionId: done, status: 'Succeeded' },
      ],
    })
    const events: RunEvent[] = []
    engine.subscribe((event) => events.push(event))
    const answer = { pipelineExecutionId: waits, ...gate, result: 'Approved', summary: '' } as const
    expect(await engine.approve(answer)).toEqual({ ok: true, value: null })
    expect(await until(engine, events, isEnd)).toMatchObject({ status: 'Succeeded' })
  })

  it('knows who entered and who succeeded in each stage', async () => {
    const engine = open(earlier(), { clock: clock() })
    const latest = { latestExecution: { pipelineExecutionId: waits } }
    expect(await engine.state({ pipelineName: 'sample' })).toMatchObject({
      value: { pipelineVersion: 1, stageStates: [latest, latest, latest] },
    })
    const request = { pipelineName: 'sample', stage: 'Gate', targetPipelineExecutionId: done }
    expect(await engine.rollBack(request)).toMatchObject({
      ok: false,
      failure: { details: { exception: 'UnableToRollbackStageException' }, message: 'Stage Gate is running.' },
    })
    await engine.stop({ pipelineExecutionId: waits, abandon: true })
    expect(await engine.rollBack(request)).toMatchObject({ ok: true })
  })
})

describe('a damaged row of the journal', () => {
  it('makes its own execution unreadable, names the row, and leaves the rest usable', async () => {
    const engine = open(earlier(`UPDATE journal SET event = '{"kind":"sta' WHERE seq = 6`), { clock: clock() })
    expect(await engine.events({ pipelineExecutionId: done })).toMatchObject({
      ok: false,
      failure: {
        code: 'data-folder',
        message: `Execution ${done} cannot be read: row 6 of the journal, of execution ${done}, is damaged.`,
      },
    })
    const answer = { pipelineExecutionId: waits, ...gate, result: 'Approved', summary: '' } as const
    expect(await engine.approve(answer)).toEqual({ ok: true, value: null })
  })

  it('ends an execution that was under way, and says why', async () => {
    const damage = `UPDATE journal SET event = '' WHERE execution = '${waits}' AND event LIKE '%stage-entered%'`
    const complaints: string[] = []
    const log = (message: string) => void complaints.push(message)
    const engine = open(earlier(damage), { clock: clock(), log })
    expect(await engine.records.list({})).toMatchObject({
      value: [{ status: 'Failed', note: expect.stringContaining('is damaged') }, { status: 'Succeeded' }],
    })
    expect(complaints[0]).toContain(`Execution ${waits} cannot go on: row`)
  })
})

describe('a data folder of a newer version', () => {
  it('is left alone', () => {
    const dataFolder = earlier('PRAGMA user_version = 99')
    const opened = createEngine({ dataFolder, env: {}, takesOver: true, log: () => undefined })
    expect(opened).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining('a newer version of Stagecraft wrote its engine.db') },
    })
  })
})
