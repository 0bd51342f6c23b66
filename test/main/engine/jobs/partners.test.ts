import { describe, expect, it } from 'vitest'
import { action, folder, isEnd, open, order, pipelineText, project, runToEnd, started, until } from '../bench.ts'
import { exceptionOf, offeredTo, partner, pollOne, putOutput, valueOf } from './worker.ts'

const text = pipelineText({ Scan: [action('Partner', 'Scan', {}, { in: ['Code'], out: ['Report'] })] })
const client = { clientId: 'me-at-snyk', clientToken: { env: 'SNYK_TOKEN' } }
const bound = () => project(text, undefined, { partners: { Snyk: client } })
const env = { ...process.env, SNYK_TOKEN: 'open-sesame-42' }

describe('the action of a partner', () => {
  it('is simulated where no client is bound', async () => {
    const { ended } = await runToEnd(open(folder()), order(text, project(text)))
    expect(ended).toMatchObject({ status: 'Succeeded', simulated: 1 })
  })

  it('is done by a worker that knows the client and its token', async () => {
    const dataFolder = folder()
    const engine = open(dataFolder, { env })
    const { jobs } = engine
    const { events } = await started(engine, order(text, bound()))
    await offeredTo(engine, events)
    const { id: jobId, clientId } = await pollOne(engine, partner)
    expect(clientId).toBe('me-at-snyk')
    const name = { jobId, clientToken: 'open-sesame-42' }
    const { nonce = '', data } = valueOf(await jobs.details(name))
    expect(Object.keys(data.pipelineContext)).toEqual(['pipelineName', 'stage', 'action'])
    expect(await jobs.acknowledge({ ...name, nonce })).toEqual({ ok: true, value: 'InProgress' })
    await putOutput(dataFolder, data, { 'holes.txt': 'none' })
    valueOf(await jobs.succeed({ ...name, executionDetails: { summary: 'No holes.' } }))
    expect(await until(engine, events, isEnd)).toMatchObject({ status: 'Succeeded', simulated: 0 })
  })

  it('is nobody else’s', async () => {
    const engine = open(folder(), { env })
    const { jobs } = engine
    const { events } = await started(engine, order(text, bound()))
    await offeredTo(engine, events)
    const { id: jobId, nonce } = await pollOne(engine, partner)
    const wrong = { jobId, clientToken: 'open-sesame-43' }
    const answers = await Promise.all([jobs.details(wrong), jobs.acknowledge({ ...wrong, nonce }), jobs.succeed(wrong)])
    expect(answers.map(exceptionOf)).toEqual(answers.map(() => 'InvalidClientTokenException'))
    // The operations for workers of one's own do not know it.
    expect(exceptionOf(await jobs.details({ jobId }))).toBe('JobNotFoundException')
  })

  it('cannot start without its token', async () => {
    const start = await open(folder(), { env: {} }).start(order(text, bound()))
    expect(start).toMatchObject({
      failure: { message: 'Scan.Scan: Secret “Client token of Snyk”: SNYK_TOKEN is not set in the environment.' },
    })
  })
})
