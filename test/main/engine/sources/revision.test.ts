import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packText } from '#main/engine/artifacts/pack.ts'
import type { ChosenRevision, StartRun } from '#main/engine/index.ts'
import type { JsonObject } from '#shared/model/json.ts'
import {
  action,
  commands,
  fetch,
  folder,
  isEnd,
  of,
  open,
  order,
  pipelineText,
  project,
  runToEnd,
  until,
} from '../bench.ts'

const source = (configuration: JsonObject = {}) =>
  action(
    'S3Source',
    'Take',
    {
      configuration: {
        S3Bucket: 'drops',
        S3ObjectKey: 'app.zip',
        AllowOverrideForS3ObjectKey: 'true',
        PollForSourceChanges: 'false',
        ...configuration,
      },
    },
    { out: ['Code'] },
  )
const text = pipelineText({ Source: [source()], Build: [commands('Show', ['cat app.txt'])] })

/** A bucket with two objects. */
async function drops(): Promise<string> {
  const bucket = folder()
  for (const [key, content] of [
    ['app.zip', 'first'],
    ['more/app.zip', 'second'],
  ] as const) {
    mkdirSync(dirname(join(bucket, key)), { recursive: true })
    await packText('app.txt', content, join(bucket, key))
  }
  return bucket
}

async function bound(bindings: JsonObject = {}): Promise<string> {
  return project(text, {}, { buckets: { drops: { folder: await drops() } }, ...bindings })
}

const taking = (revision: ChosenRevision): Partial<StartRun> => ({ revisions: { 'Source.Take': revision } })

async function refusal(revision: ChosenRevision, more: Partial<StartRun> = {}, bindings: JsonObject = {}) {
  const start = await open(folder()).start(order(text, await bound(bindings), { ...taking(revision), ...more }))
  return start.ok ? 'It started' : start.failure.message
}

describe('another object key', () => {
  it('takes that object of the same bucket', async () => {
    const start = order(text, await bound(), taking({ S3_OBJECT_KEY: 'more/app.zip' }))
    const { of: told } = await runToEnd(open(folder()), start)
    expect(told('Show').log('stdout')).toBe('second')
    expect(told('Take').end).toMatchObject({ outputVariables: { BucketName: 'drops', ObjectKey: 'more/app.zip' } })
  })

  it('takes what that object is bound to', async () => {
    const other = folder({ 'app.txt': 'third' })
    const path = await bound({ objects: { 'drops/x.zip': { path: other } } })
    const { of: told } = await runToEnd(open(folder()), order(text, path, taking({ S3_OBJECT_KEY: 'x.zip' })))
    expect(told('Show').log('stdout')).toBe('third')
  })

  it.each(['none.zip', '../secret.zip'])('is refused where there is no such object: %s', async (key) => {
    expect(await refusal({ S3_OBJECT_KEY: key })).toMatch(
      new RegExp(
        `^Source\\.Take: There is no object “drops/${key}” here\\. Put it into .*, or bind it under "objects"`,
      ),
    )
  })

  it('is refused where it is said what the action takes', async () => {
    const key = { S3_OBJECT_KEY: 'more/app.zip' }
    expect(await refusal(key, { sources: { 'Source.Take': '.' } })).toBe(
      'Source.Take: Object “drops/more/app.zip” cannot be taken: --source says what this action takes. Bind bucket “drops” to a folder instead.',
    )
    expect(await refusal(key, {}, { actions: { 'Source.Take': { path: '.' } } })).toContain(
      'its path is bound for this action alone',
    )
  })

  it('is refused by the action that does not allow it', async () => {
    const closed = pipelineText({
      Source: [source({ AllowOverrideForS3ObjectKey: 'false' })],
      Build: [commands('Show', ['true'])],
    })
    const start = await open(folder()).start(order(closed, await bound(), taking({ S3_OBJECT_KEY: 'more/app.zip' })))
    expect(start.ok || start.failure.message).toBe('Source action “Take” does not allow another object key.')
  })
})

describe('an object version', () => {
  it('is what an earlier execution took, whatever stands there now', async () => {
    const path = await bound()
    const engine = open(folder())
    const first = await runToEnd(engine, order(text, path))
    const { end } = first.of('Take')
    const version = (end?.type === 'action' && end.outputVariables?.['VersionId']) || ''
    expect(version).toMatch(/^[0-9a-f]{64}$/)
    const other = order(text, path, {
      ...taking({ S3_OBJECT_VERSION_ID: version }),
      sources: { 'Source.Take': folder({ 'app.txt': 'newer' }) },
    })
    const { of: told } = await runToEnd(engine, other)
    expect(told('Show').log('stdout')).toBe(first.of('Show').log('stdout'))
    expect(told('Take').end).toMatchObject({ outputVariables: { VersionId: version } })
    const unknown = await engine.start(order(text, path, taking({ S3_OBJECT_VERSION_ID: 'v1' })))
    expect(unknown.ok || unknown.failure.message).toContain(
      `There is no version “v1” of object “drops/app.zip” here. A folder keeps none, so only what an execution took can be taken again: ${version}.`,
    )
  })

  it('is refused where nothing was taken yet, also of another key', async () => {
    expect(await refusal({ S3_OBJECT_KEY: 'more/app.zip', S3_OBJECT_VERSION_ID: '../../x' })).toBe(
      'Source.Take: There is no version “../../x” of object “drops/more/app.zip” here. A folder keeps none, so only what an execution took can be taken again, and none has taken this object yet.',
    )
  })
})

describe('a revision of another type', () => {
  it('is refused with the type that is taken', async () => {
    expect(await refusal({ COMMIT_ID: 'abc' })).toBe(
      'Source.Take: It takes no revision of type COMMIT_ID here, only one of type S3_OBJECT_KEY or S3_OBJECT_VERSION_ID.',
    )
    const git = pipelineText({ Source: [fetch], Build: [commands('Show', ['true'])] })
    const path = project(git)
    const revisions = { 'Source.Fetch': { IMAGE_DIGEST: `sha256:${'0'.repeat(64)}` } }
    const start = await open(folder()).start(order(git, path, { revisions }))
    expect(start.ok || start.failure.message).toBe(
      'Source.Fetch: It takes no revision of type IMAGE_DIGEST here, only one of type COMMIT_ID.',
    )
  })
})

describe('a pipeline that is started again from the data folder', () => {
  it('takes the revision of each start', async () => {
    const engine = open(folder())
    await runToEnd(engine, order(text, await bound()))
    const shown = async (revisionValue: string) => {
      const started = engine.pipelines.start({
        pipelineName: 'sample',
        variables: {},
        sourceRevisions: [{ actionName: 'Take', revisionType: 'S3_OBJECT_KEY', revisionValue }],
        trigger: { triggerType: 'StartPipelineExecution' },
      })
      if (!started.ok) throw new Error(started.failure.message)
      const { pipelineExecutionId: id } = started.value
      await until(engine, [], (event) => event.pipelineExecutionId === id && isEnd(event))
      const events = await engine.events({ pipelineExecutionId: id })
      return of(events.ok ? events.value : [])
    }
    expect((await shown('more/app.zip'))('Show').log('stdout')).toBe('second')
    expect((await shown('none.zip'))('Take').end).toMatchObject({
      errorDetails: { message: expect.stringContaining('There is no object “drops/none.zip” here.') },
    })
  })
})
