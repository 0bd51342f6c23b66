import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine } from '#main/engine/index.ts'
import { action, commands, folder, isEnd, open, order, pipelineText, project, started, until } from '../bench.ts'
import { handClock } from '../hand-clock.ts'
import {
  archive,
  builder,
  exceptionOf,
  offeredTo,
  openWithTypes,
  pollOne,
  putOutput,
  takeOne,
  valueOf,
} from './worker.ts'

const build = (configuration = {}, artifacts: Parameters<typeof action>[3] = {}) =>
  action('Custom', 'Make', { configuration, namespace: 'Made' }, artifacts)
const building = pipelineText({ Build: [build()] })

/** Starts a pipeline and waits until its custom action is there to be polled for. */
async function offered(engine: Engine, text = building) {
  const run = await started(engine, order(text, project(text)))
  await offeredTo(engine, run.events)
  const end = async () => {
    await until(engine, run.events, isEnd)
    return run.events.findLast((event) => event.type === 'action' && event.action === 'Make')
  }
  return { ...run, end }
}

describe('the job of a custom action', () => {
  it('is done by a worker that another process serves, and its artifacts come from and go to the store', async () => {
    const data = folder()
    const [engine, other] = [openWithTypes(data), openWithTypes(data)]
    const text = pipelineText({
      Build: [build({ Project: 'app' }, { in: ['Code'], out: ['Site'] })],
      Use: [action('Commands', 'Use', { commands: ['cat made.txt', 'echo #{Made.LEVEL}'] }, { in: ['Site'] })],
    })
    const { id, events } = await offered(engine, text)
    const job = await takeOne(other)
    const { actionExecutionId } = job.data.pipelineContext.action
    expect(job).toEqual({
      id: expect.any(String),
      nonce: expect.any(String),
      accountId: '123456789012',
      data: {
        actionTypeId: builder,
        actionConfiguration: { configuration: { Project: 'app' } },
        pipelineContext: {
          pipelineName: 'sample',
          stage: { name: 'Build' },
          action: { name: 'Make', actionExecutionId },
          pipelineArn: 'arn:aws:codepipeline:us-east-1:123456789012:sample',
          pipelineExecutionId: id,
        },
        inputArtifacts: [artifactAt('Code')],
        outputArtifacts: [artifactAt('Site')],
        artifactCredentials: {
          accessKeyId: expect.stringMatching(/^ASIA[A-Z2-7]{16}$/),
          secretAccessKey: expect.any(String),
          sessionToken: expect.any(String),
        },
      },
    })
    const { objectKey } = job.data.inputArtifacts[0]?.location.s3Location ?? { objectKey: '' }
    expect(existsSync(join(data, 'buckets/sample-artifacts', objectKey))).toBe(true)
    await putOutput(data, job.data, { 'made.txt': 'made elsewhere\n' })
    const report = {
      executionDetails: { summary: 'Built it.', externalExecutionId: 'b-7' },
      outputVariables: { LEVEL: '3' },
    }
    valueOf(await other.jobs.succeed({ jobId: job.id, ...report }))
    expect(await until(engine, events, isEnd)).toMatchObject({ status: 'Succeeded', summary: 'Succeeded' })
    expect(events.findLast((event) => event.type === 'action' && event.action === 'Make')).toMatchObject({
      status: 'Succeeded',
      fidelity: 'runs',
      summary: 'Built it.',
      externalExecutionId: 'b-7',
      outputVariables: { LEVEL: '3' },
    })
    const printed = events.map((event) => (event.type === 'log' && event.stream === 'stdout' ? event.text : ''))
    expect(printed.join('')).toBe('made elsewhere\n3\n')
  })

  const artifactAt = (name: string) => ({
    name,
    revision: null,
    location: {
      type: 'S3',
      s3Location: {
        bucketName: 'sample-artifacts',
        objectKey: expect.stringMatching(new RegExp(`^sample/${name}/[A-Za-z0-9]{7}$`)),
      },
    },
  })

  it('is offered until it is taken on, and of two workers one gets it', async () => {
    const data = folder()
    const [engine, other] = [openWithTypes(data), openWithTypes(data)]
    await offered(engine)
    const first = await pollOne(engine)
    const second = await pollOne(other)
    expect(second.id).toBe(first.id)
    const answers = await Promise.all([
      other.jobs.acknowledge({ jobId: second.id, nonce: second.nonce }),
      engine.jobs.acknowledge({ jobId: first.id, nonce: first.nonce }),
    ])
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, value: 'InProgress' }])
    expect(answers.map(exceptionOf).filter((name) => name !== undefined)).toEqual(['InvalidNonceException'])
    expect(await engine.jobs.poll(builder)).toEqual({ ok: true, value: [] })
  })

  it('fails its action with what the worker says', async () => {
    const engine = openWithTypes()
    const { end } = await offered(engine)
    const { id: jobId } = await takeOne(engine)
    const failureDetails = { type: 'RevisionUnavailable', message: 'It is gone.', externalExecutionId: 'b-8' }
    valueOf(await engine.jobs.fail({ jobId, failureDetails }))
    expect(await end()).toMatchObject({
      status: 'Failed',
      externalExecutionId: 'b-8',
      errorDetails: { code: 'RevisionUnavailable', message: 'It is gone.' },
    })
  })

  it('goes on with another job that gets the continuation token, and says how far it is', async () => {
    const engine = openWithTypes()
    const { events, end } = await offered(engine)
    const { id: jobId, data } = await takeOne(engine)
    const executionDetails = { summary: 'Half of it.', percentComplete: 50 }
    valueOf(await engine.jobs.succeed({ jobId, continuationToken: 'half', executionDetails }))
    const next = await takeOne(engine)
    expect(next.id).not.toBe(jobId)
    expect(next.data).toEqual({
      ...data,
      continuationToken: 'half',
      artifactCredentials: next.data.artifactCredentials,
    })
    expect(engine.jobs.progress(data.pipelineContext.action.actionExecutionId)).toEqual(executionDetails)
    valueOf(await engine.jobs.succeed({ jobId: next.id }))
    expect(await end()).toMatchObject({ status: 'Succeeded' })
    expect(events).toContainEqual(expect.objectContaining({ type: 'log', text: 'Half of it. (50 %)\n' }))
  })

  it('fails when an output artifact is missing, and names it', async () => {
    const engine = openWithTypes()
    const { end } = await offered(engine, pipelineText({ Build: [build({}, { out: ['Site', 'Docs'] })] }))
    const { id: jobId } = await takeOne(engine)
    valueOf(await engine.jobs.succeed({ jobId }))
    expect(await end()).toMatchObject({
      status: 'Failed',
      errorDetails: { code: 'JobFailed', message: 'Output artifact Site, Docs was not produced.' },
    })
  })

  it('of a source gives its artifacts the revision that the worker reports', async () => {
    const data = folder()
    const engine = openWithTypes(data)
    const source = action('CustomSource', 'Take', { configuration: { Shelf: 'top' } }, { out: ['Book'] })
    const text = pipelineText({ Source: [source], Build: [build({}, { in: ['Book'] })] })
    const { events } = await started(engine, order(text, project(text)))
    await offeredTo(engine, events)
    const taken = await takeOne(engine, archive, { Shelf: 'top' })
    await putOutput(data, taken.data, { 'book.txt': 'once upon a time' })
    const currentRevision = { revision: 'r42', changeIdentifier: 'c42' }
    valueOf(await engine.jobs.succeed({ jobId: taken.id, currentRevision }))
    await until(engine, events, (event) => event.type === 'log' && event.text.includes('Build/Custom/Builder/1'))
    const job = await pollOne(engine)
    expect(job.data.inputArtifacts).toMatchObject([{ name: 'Book', revision: 'r42' }])
  })

  it('is over when its action is abandoned: its keys are worth nothing and its worker is refused', async () => {
    const engine = openWithTypes()
    const { id, end } = await offered(engine)
    const { id: jobId, data } = await takeOne(engine)
    const accessKeyId = data.artifactCredentials?.accessKeyId ?? ''
    expect(engine.jobs.credentials(accessKeyId)).toMatchObject({ jobId, mayReport: false, reads: [], writes: [] })
    await engine.stop({ pipelineExecutionId: id, abandon: true })
    expect(await end()).toMatchObject({ status: 'Abandoned' })
    expect(engine.jobs.credentials(accessKeyId)).toBeUndefined()
    expect(exceptionOf(await engine.jobs.succeed({ jobId }))).toBe('InvalidJobStateException')
    expect(valueOf(await engine.jobs.details({ jobId })).data.artifactCredentials).toBeUndefined()
  })

  it('is over when its time is', async () => {
    const clock = handClock()
    const engine = openWithTypes(folder(), { clock })
    const { end } = await offered(engine)
    clock.forward(24 * 60)
    expect(await end()).toMatchObject({ status: 'Failed', errorDetails: { code: 'JobFailed' } })
    expect(await engine.jobs.poll(builder)).toEqual({ ok: true, value: [] })
  })

  it('is over when the process of its execution is closed', async () => {
    const data = folder()
    const [engine, other] = [openWithTypes(data), openWithTypes(data)]
    await offered(engine)
    const { id: jobId } = await takeOne(other)
    await engine.close()
    expect(exceptionOf(await other.jobs.succeed({ jobId }))).toBe('InvalidJobStateException')
  })

  it('tells the worker secret values, and nobody else', async () => {
    const data = folder()
    const engine = openWithTypes(data)
    const { id, end } = await offered(engine, pipelineText({ Build: [build({ Password: 'correct-horse-battery' })] }))
    const job = await takeOne(engine)
    expect(job.data.actionConfiguration.configuration).toEqual({ Password: 'correct-horse-battery' })
    const failureDetails = { type: 'JobFailed', message: 'Wrong password correct-horse-battery.' }
    valueOf(await engine.jobs.fail({ jobId: job.id, failureDetails }))
    expect(await end()).toMatchObject({ errorDetails: { message: 'Wrong password ***.' } })
    const logs = readdirSync(join(data, 'logs', id)).map((name) => readFileSync(join(data, 'logs', id, name), 'utf8'))
    expect(logs.join('')).not.toContain('correct-horse-battery')
  })

  it('needs a type that is registered', async () => {
    const start = await open(folder()).start(order(building, project(building)))
    expect(start).toMatchObject({
      ok: false,
      failure: {
        code: 'missing-binding',
        message: expect.stringContaining('Build.Make: Action type Build/Custom/Builder/1 is not registered'),
      },
    })
  })
})

describe('polling', () => {
  it('gives no more than it is asked for, the oldest first', async () => {
    const engine = openWithTypes()
    const text = pipelineText({ Build: [build(), commands('Wait', ['true'])] }, { executionMode: 'PARALLEL' })
    const first = await offered(engine, text)
    await offered(engine, text)
    const [job, ...others] = valueOf(await engine.jobs.poll({ ...builder, maxBatchSize: 1 }))
    expect(others).toEqual([])
    expect(job?.data.pipelineContext.pipelineExecutionId).toBe(first.id)
    expect(valueOf(await engine.jobs.poll(builder))).toHaveLength(2)
  })

  it('asks by the queryable property of the type', async () => {
    const engine = openWithTypes()
    const take = (name: string, shelf: string) =>
      action('CustomSource', name, { configuration: { Shelf: shelf } }, { out: [name] })
    const text = pipelineText({ Source: [take('Low', 'bottom'), take('High', 'top')], Build: [build()] })
    const { events } = await started(engine, order(text, project(text)))
    for (const name of ['Low', 'High']) {
      await until(engine, events, (event) => event.type === 'log' && event.action === name)
    }
    const job = await pollOne(engine, archive, { Shelf: 'top' })
    expect(job.data.pipelineContext.action.name).toBe('High')
    expect(valueOf(await engine.jobs.poll({ ...archive, query: { Shelf: 'middle' } }))).toEqual([])
    expect(exceptionOf(await engine.jobs.poll(archive))).toBe('ValidationException')
    expect(exceptionOf(await engine.jobs.poll({ ...archive, query: { Other: 'top' } }))).toBe('ValidationException')
    expect(exceptionOf(await engine.jobs.poll({ ...builder, query: { Project: 'a' } }))).toBe('ValidationException')
  })

  it('knows what can be polled for', async () => {
    const { jobs } = openWithTypes()
    const refused = async (type: typeof builder) => exceptionOf(await jobs.poll(type))
    expect(await refused({ ...builder, version: '2' })).toBe('ActionTypeNotFoundException')
    expect(await refused({ ...builder, owner: 'AWS', provider: 'CodeBuild' })).toBe('ActionTypeNotFoundException')
    expect(await refused({ ...builder, owner: 'ThirdParty' })).toBe('ActionTypeNotFoundException')
  })
})

describe('what workers may not do', () => {
  const failureDetails = { type: 'JobFailed', message: 'No.' }

  it('is anything with a job that is not there', async () => {
    const { jobs } = openWithTypes()
    const name = { jobId: '33333333-3333-4333-8333-333333333333' }
    const answers = await Promise.all([
      jobs.acknowledge({ ...name, nonce: '1' }),
      jobs.details(name),
      jobs.succeed(name),
      jobs.fail({ ...name, failureDetails }),
    ])
    expect(answers.map(exceptionOf)).toEqual(answers.map(() => 'JobNotFoundException'))
  })

  it('is to end a job that they have not taken on, or that has ended', async () => {
    const engine = openWithTypes()
    const { jobs } = engine
    await offered(engine)
    const { id: jobId, nonce } = await pollOne(engine)
    expect(exceptionOf(await jobs.succeed({ jobId }))).toBe('InvalidJobStateException')
    expect(exceptionOf(await jobs.acknowledge({ jobId, nonce: 'other' }))).toBe('InvalidNonceException')
    expect(valueOf(await jobs.details({ jobId })).nonce).toBe(nonce)
    valueOf(await jobs.acknowledge({ jobId, nonce }))
    expect(valueOf(await jobs.details({ jobId })).nonce).toBeUndefined()
    expect(exceptionOf(await jobs.acknowledge({ jobId, nonce }))).toBe('InvalidNonceException')
    valueOf(await jobs.fail({ jobId, failureDetails }))
    expect(exceptionOf(await jobs.fail({ jobId, failureDetails }))).toBe('InvalidJobStateException')
  })

  it('is to report what an action may not put out', async () => {
    const engine = openWithTypes()
    const { jobs } = engine
    const { end } = await offered(engine)
    const { id: jobId } = await takeOne(engine)
    const refused = async (report: object) => exceptionOf(await jobs.succeed({ jobId, ...report }))
    expect(await refused({ outputVariables: { A: '1' }, continuationToken: 'more' })).toBe('ValidationException')
    expect(await refused({ outputVariables: { 'a b': '1' } })).toBe('ValidationException')
    const tooMuch = { A: 'x'.repeat(122_880) }
    expect(await refused({ outputVariables: tooMuch })).toBe('OutputVariablesSizeExceededException')
    // None of that has ended the job.
    valueOf(await jobs.succeed({ jobId, outputVariables: { A: 'x'.repeat(122_879) } }))
    expect(await end()).toMatchObject({ status: 'Succeeded' })
  })
})
