import { describe, expect, it } from 'vitest'
import { declaration, drive } from './runs.ts'

const twoStages = declaration({ Source: ['Fetch'], Build: ['Lint', 'Test', 'Package@2'] })

describe('one execution', () => {
  it('runs stages in order, actions of one run order together, and the next run order after all of them', () => {
    const { start, finish, running, execution } = drive()
    start('e1', twoStages)
    expect(running('e1')).toEqual(['Source.Fetch'])
    finish('e1', 'Source.Fetch')
    expect(running('e1')).toEqual(['Build.Lint', 'Build.Test'])
    finish('e1', 'Build.Lint')
    expect(running('e1')).toEqual(['Build.Test'])
    finish('e1', 'Build.Test')
    expect(running('e1')).toEqual(['Build.Package'])
    finish('e1', 'Build.Package')
    expect(execution('e1')).toMatchObject({
      status: 'Succeeded',
      stages: [{ status: 'Succeeded' }, { status: 'Succeeded' }],
    })
  })

  it('lets running siblings of a failed action end, starts nothing more, and fails the stage and itself', () => {
    const { start, finish, running, execution } = drive()
    start('e1', twoStages)
    finish('e1', 'Source.Fetch')
    finish('e1', 'Build.Lint', 'Failed')
    expect(running('e1')).toEqual(['Build.Test'])
    expect(execution('e1').status).toBe('InProgress')
    finish('e1', 'Build.Test')
    expect(execution('e1').status).toBe('Failed')
    expect(execution('e1').stages[1]).toMatchObject({
      status: 'Failed',
      actions: [{ status: 'Failed' }, { status: 'Succeeded' }, { status: null, attempts: 0 }],
    })
  })

  it('ignores an outcome that comes after its action has ended', () => {
    const { start, finish, carryOut, journal } = drive()
    start('e1', declaration({ Source: ['Fetch'] }))
    finish('e1', 'Source.Fetch')
    const length = journal.length
    const outcome = { status: 'Failed' } as const
    expect(carryOut({ do: 'finish', pipelineExecutionId: 'e1', actionExecutionId: 'id-1', outcome })).toEqual([])
    expect(journal).toHaveLength(length)
  })

  it('fails an action whose variable has no value, without performing it', () => {
    const asks = { name: 'Ask', actionTypeId: {}, configuration: { Text: 'by #{Who.Name} in #{variables.Place}' } }
    const { start, execution, journal } = drive()
    start('e1', declaration({ Source: [asks] }), { Place: 'here' })
    expect(execution('e1').stages[0]?.actions[0]).toMatchObject({
      status: 'Failed',
      error: { code: 'ConfigurationError', message: 'No value for #{Who.Name}.' },
    })
    expect(journal.find(({ kind }) => kind === 'action-began')).not.toHaveProperty('resolved')
    expect(execution('e1').status).toBe('Failed')
  })

  it('gives the output variables of a namespace, its own id and pipeline variables to later actions', () => {
    const source = { name: 'Fetch', namespace: 'Src', actionTypeId: {} }
    const uses = {
      name: 'Use',
      actionTypeId: {},
      configuration: { Text: '#{Src.CommitId} #{variables.Who} #{codepipeline.PipelineExecutionId}' },
      commands: ['echo #{Src.CommitId}'],
      environmentVariables: [{ name: 'COMMIT', value: '#{Src.CommitId}' }],
    }
    const { start, finish, execution } = drive()
    start('e1', declaration({ Source: [source], Build: [uses] }), { Who: 'me' })
    finish('e1', 'Source.Fetch', 'Succeeded', { CommitId: 'abc' })
    expect(execution('e1').stages[1]?.actions[0]?.resolved).toEqual({
      configuration: { Text: 'abc me e1' },
      commands: ['echo abc'],
      environmentVariables: [{ name: 'COMMIT', value: 'abc', type: 'PLAINTEXT' }],
    })
  })
})

describe('an approval', () => {
  const withApproval = declaration({ Source: ['Fetch'], Gate: ['Ask?'], Deploy: ['Ship'] })

  function waiting() {
    const driven = drive()
    driven.start('e1', withApproval)
    driven.finish('e1', 'Source.Fetch')
    return driven
  }
  const answer = { do: 'answer', pipelineExecutionId: 'e1', stage: 'Gate', action: 'Ask', summary: 'fine' } as const

  it('waits with a token and an expiry seven days away', () => {
    const { execution } = waiting()
    expect(execution('e1').stages[1]?.actions[0]?.approval).toEqual({
      token: 'id-3',
      expires: '2026-01-08T00:00:00.000Z',
    })
  })

  it('succeeds when it is approved, and the execution goes on', () => {
    const { carryOut, execution, running } = waiting()
    carryOut({ ...answer, result: 'Approved', token: 'id-3' })
    expect(execution('e1').stages[1]?.actions[0]).toMatchObject({ status: 'Succeeded', summary: 'fine' })
    expect(running('e1')).toEqual(['Deploy.Ship'])
  })

  it('fails when it is rejected', () => {
    const { carryOut, execution } = waiting()
    carryOut({ ...answer, result: 'Rejected' })
    expect(execution('e1').status).toBe('Failed')
    expect(execution('e1').stages[1]?.actions[0]?.error?.message).toBe('Rejected: fine')
  })

  it('refuses another token, and a second answer', () => {
    const { carryOut } = waiting()
    expect(carryOut({ ...answer, result: 'Approved', token: 'other' })).toMatchObject({ rejected: 'no-such-approval' })
    carryOut({ ...answer, result: 'Approved' })
    expect(carryOut({ ...answer, result: 'Approved' })).toMatchObject({ rejected: 'no-such-approval' })
  })

  it('fails when its time is over', () => {
    const { carryOut, execution } = waiting()
    carryOut({ do: 'expire', pipelineExecutionId: 'e1', actionExecutionId: 'id-2' })
    expect(execution('e1').status).toBe('Failed')
  })

  it('stays open with its token when the process that ran the execution is gone', () => {
    const { carryOut, execution } = waiting()
    carryOut({ do: 'interrupt', executions: [{ pipelineExecutionId: 'e1', note: 'gone' }] })
    expect(execution('e1')).toMatchObject({ status: 'InProgress', note: 'gone' })
    expect(execution('e1').stages[1]?.actions[0]?.approval?.token).toBe('id-3')
  })
})

describe('a stop', () => {
  function building() {
    const driven = drive()
    driven.start('e1', twoStages)
    driven.finish('e1', 'Source.Fetch')
    return driven
  }
  const stop = { do: 'stop', pipelineExecutionId: 'e1' } as const

  it('waits for running actions and starts nothing more', () => {
    const { carryOut, finish, execution, running } = building()
    carryOut({ ...stop, abandon: false })
    expect(execution('e1')).toMatchObject({ status: 'Stopping', stages: [{}, { status: 'Stopping' }] })
    finish('e1', 'Build.Lint')
    finish('e1', 'Build.Test')
    expect(running('e1')).toEqual([])
    expect(execution('e1')).toMatchObject({ status: 'Stopped', stages: [{}, { status: 'Stopped' }] })
  })

  it('abandons running actions at once when it is told to', () => {
    const { carryOut, execution } = building()
    carryOut({ ...stop, abandon: true })
    expect(execution('e1')).toMatchObject({
      status: 'Stopped',
      stages: [{}, { actions: [{ status: 'Abandoned' }, { status: 'Abandoned' }, { status: null }] }],
    })
  })

  it('may be followed by abandoning, and by nothing else', () => {
    const { carryOut, execution } = building()
    carryOut({ ...stop, abandon: false })
    expect(carryOut({ ...stop, abandon: false })).toMatchObject({ rejected: 'not-stoppable' })
    carryOut({ ...stop, abandon: true })
    expect(execution('e1').status).toBe('Stopped')
    expect(carryOut({ ...stop, abandon: true })).toMatchObject({ rejected: 'not-stoppable' })
  })
})

describe('the death of the process', () => {
  it('fails what was running and with it the execution', () => {
    const { start, finish, carryOut, execution } = drive()
    start('e1', twoStages)
    finish('e1', 'Source.Fetch')
    carryOut({ do: 'interrupt', executions: [{ pipelineExecutionId: 'e1', note: 'gone' }] })
    const interrupted = {
      status: 'Failed',
      error: { code: 'JobFailed', message: expect.stringMatching(/^interrupted/) },
    }
    expect(execution('e1')).toMatchObject({
      status: 'Failed',
      note: 'gone',
      stages: [{ status: 'Succeeded' }, { status: 'Failed', actions: [interrupted, interrupted, { status: null }] }],
    })
  })
})

describe('several executions', () => {
  const stages = { Source: ['Fetch'], Build: ['Compile'], Deploy: ['Ship'] }

  it('supersede the one that waits in front of a stage that is taken', () => {
    const { start, finish, execution } = drive()
    for (const id of ['e1', 'e2', 'e3']) {
      start(id, declaration(stages))
      finish(id, 'Source.Fetch')
    }
    expect(['e1', 'e2', 'e3'].map((id) => execution(id).status)).toEqual(['InProgress', 'Superseded', 'InProgress'])
    expect(execution('e3')).toMatchObject({ position: 1, inside: false })
    finish('e1', 'Build.Compile')
    expect(execution('e3')).toMatchObject({ position: 1, inside: true })
  })

  it('wait in a queue, first come first served', () => {
    const { start, finish, execution } = drive()
    const queued = declaration(stages, { executionMode: 'QUEUED' })
    for (const id of ['e1', 'e2', 'e3']) start(id, queued)
    expect(['e1', 'e2', 'e3'].map((id) => execution(id).inside)).toEqual([true, false, false])
    finish('e1', 'Source.Fetch')
    expect(['e1', 'e2', 'e3'].map((id) => execution(id).inside)).toEqual([true, true, false])
    finish('e2', 'Source.Fetch')
    finish('e3', 'Source.Fetch')
    finish('e1', 'Build.Compile')
    expect(execution('e2')).toMatchObject({ position: 1, inside: true })
    expect(execution('e3')).toMatchObject({ position: 1, inside: false })
  })

  it('let the next one in when one fails', () => {
    const { start, finish, execution } = drive()
    start('e1', declaration(stages))
    start('e2', declaration(stages))
    finish('e1', 'Source.Fetch', 'Failed')
    expect(execution('e2')).toMatchObject({ position: 0, inside: true })
  })

  it('know nothing of one another in PARALLEL mode, and run at most five actions each', () => {
    const { start, running } = drive()
    const six = declaration({ Source: ['A', 'B', 'C', 'D', 'E', 'F'] }, { executionMode: 'PARALLEL' })
    start('e1', six)
    start('e2', six)
    expect([running('e1').length, running('e2').length]).toEqual([5, 5])
  })

  it('are no more than fifty in QUEUED mode', () => {
    const { start } = drive()
    const queued = declaration(stages, { executionMode: 'QUEUED' })
    for (let i = 0; i < 50; i++) start(`e${i}`, queued)
    expect(start('one too many', queued)).toMatchObject({ rejected: 'too-many-executions' })
  })

  it('are cancelled by an update, after what runs has ended', () => {
    const { start, finish, update, execution } = drive()
    start('e1', declaration(stages))
    start('e2', declaration(stages))
    update(declaration(stages))
    expect(execution('e2').status).toBe('Cancelled')
    expect(execution('e1').status).toBe('InProgress')
    finish('e1', 'Source.Fetch')
    expect(execution('e1')).toMatchObject({ status: 'Cancelled', stages: [{ status: 'Cancelled' }, {}, {}] })
  })
})
