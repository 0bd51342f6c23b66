import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '#shared/model/json.ts'
import type { RunEvent } from '#shared/execution/events.ts'
import {
  action,
  condition,
  folder,
  isEnd,
  of,
  open,
  order,
  pipelineText,
  project,
  rule,
  runToEnd,
  started,
  until,
} from '../bench.ts'
import { exceptionOf, valueOf } from '../jobs/worker.ts'
import { handClock } from '../hand-clock.ts'

const call = (configuration: JsonObject = {}, artifacts: Parameters<typeof action>[3] = {}) =>
  action('Lambda', 'Call', { configuration: { FunctionName: 'f', ...configuration }, namespace: 'Fn' }, artifacts)
const calling = pipelineText({ Invoke: [call({ UserParameters: 'one, two' }, { in: ['Code'] })] })

/** A project whose function is a handler in a file beside the document. */
const withHandler = (text: string, file: string, source: string, more: JsonObject = {}) =>
  project(
    text,
    { 'app.txt': 'hello', [file]: source },
    { functions: { f: { handler: `source/${file}:handler`, ...more } } },
  )
const withCommand = (text: string, command: string, more: JsonObject = {}) =>
  project(text, undefined, { functions: { f: { command, ...more } } })

describe('a function in Python', () => {
  it('gets the event and a context, and puts out variables', async () => {
    const source = [
      'import json, os',
      'from helper import shout',
      'def handler(event, context):',
      '    print(json.dumps(event))',
      '    data = event["CodePipeline.job"]["data"]',
      '    remaining = context.get_remaining_time_in_millis() > 0',
      '    return {"outputVariables": {',
      '        "SAID": shout(data["actionConfiguration"]["configuration"]["UserParameters"]),',
      '        "CONTEXT": f"{context.function_name} {len(context.aws_request_id)} {remaining}",',
      '        "ENV": os.environ["LEVEL"]}}',
    ]
    const text = calling
    const path = project(
      text,
      { 'app.txt': 'hello', 'f.py': source.join('\n'), 'helper.py': 'def shout(text): return text.upper()' },
      { functions: { f: { handler: 'source/f.py:handler', environment: { LEVEL: 'high' } } } },
    )
    const data = folder()
    const { ended, of: told } = await runToEnd(open(data), order(text, path))
    expect(ended).toMatchObject({ status: 'Succeeded', simulated: 0 })
    expect(told('Call').end).toMatchObject({
      fidelity: 'runs',
      outputVariables: { SAID: 'ONE, TWO', CONTEXT: 'f 36 True', ENV: 'high' },
    })
    expect(told('Call').log('system')).toContain('AWS would wait for PutJobSuccessResult')
    const event = JSON.parse(told('Call').log('stdout').split('\n')[0] ?? '')
    expect(event).toEqual({
      'CodePipeline.job': {
        id: expect.any(String),
        accountId: '123456789012',
        data: {
          actionConfiguration: { configuration: { FunctionName: 'f', UserParameters: 'one, two' } },
          inputArtifacts: [
            {
              name: 'Code',
              revision: null,
              location: {
                type: 'S3',
                s3Location: { bucketName: 'sample-artifacts', objectKey: expect.stringMatching(/^sample\/Code\//) },
              },
            },
          ],
          outputArtifacts: [],
          // They were in the event, but the log is seen by everybody.
          artifactCredentials: {
            accessKeyId: expect.stringMatching(/^ASIA/),
            secretAccessKey: '***',
            sessionToken: '***',
          },
        },
      },
    })
    const { objectKey } = event['CodePipeline.job'].data.inputArtifacts[0].location.s3Location
    expect(existsSync(join(data, 'buckets/sample-artifacts', objectKey))).toBe(true)
    expect(readdirSync(join(data, 'work'))).toEqual([])
  })

  it('fails with its exception', async () => {
    const path = withHandler(calling, 'f.py', 'def handler(event, context):\n    raise ValueError("not today")\n')
    const { ended, of: told } = await runToEnd(open(folder()), order(calling, path))
    expect(ended.status).toBe('Failed')
    expect(told('Call').end).toMatchObject({ errorDetails: { code: 'JobFailed', message: 'ValueError: not today' } })
    expect(told('Call').log('stderr')).toContain('Traceback')
    expect(told('Call').log('system')).toContain('AWS would wait')
  })

  it('fails when it ends without an answer', async () => {
    const path = withHandler(calling, 'f.py', 'import os\ndef handler(event, context):\n    os._exit(7)\n')
    const { of: told } = await runToEnd(open(folder()), order(calling, path))
    expect(told('Call').end).toMatchObject({
      errorDetails: { message: 'The function ended with 7 before it answered.' },
    })
  })
})

describe('a function in JavaScript', () => {
  it.each([
    ['a promise', 'f.mjs', `export const handler = async () => ({ outputVariables: { A: 'promise' } })`, 'promise'],
    [
      'the callback',
      'f.cjs',
      `exports.handler = (event, context, done) => { setTimeout(() => done(null, { outputVariables: { A: 'callback' } }), 1) }`,
      'callback',
    ],
    [
      'its context',
      'f.cjs',
      `exports.handler = (event, context) => { setImmediate(() => context.succeed({ outputVariables: { A: context.functionName } })) }`,
      'f',
    ],
  ])('answers by %s', async (_, file, source, expected) => {
    const { of: told } = await runToEnd(open(folder()), order(calling, withHandler(calling, file, source)))
    expect(told('Call').end).toMatchObject({ status: 'Succeeded', outputVariables: { A: expected } })
  })

  it('fails with what it throws', async () => {
    const path = withHandler(calling, 'f.mjs', `export const handler = async () => { throw new TypeError('no way') }`)
    const { of: told } = await runToEnd(open(folder()), order(calling, path))
    expect(told('Call').end).toMatchObject({ errorDetails: { code: 'JobFailed', message: 'TypeError: no way' } })
  })

  it('fails when there is no such export, and names it', async () => {
    const path = withHandler(calling, 'f.mjs', 'export const other = 1')
    const { of: told } = await runToEnd(open(folder()), order(calling, path))
    expect(told('Call').end).toMatchObject({
      errorDetails: { message: expect.stringContaining('There is no function handler in') },
    })
  })

  it.each([
    ['no texts', '{ A: 1 }', 'The function returned outputVariables that are not texts by their names.'],
    ['names that variables cannot have', `{ 'a b': '1' }`, 'Names of output variables hold'],
  ])('fails with variables that are %s', async (_, variables, message) => {
    const source = `export const handler = async () => ({ outputVariables: ${variables} })`
    const { of: told } = await runToEnd(open(folder()), order(calling, withHandler(calling, 'f.mjs', source)))
    expect(told('Call').end).toMatchObject({
      status: 'Failed',
      errorDetails: { message: expect.stringContaining(message) },
    })
  })
})

describe('a function that is a command', () => {
  it('gets the event, its variables and secrets, and a way to the job operations', async () => {
    const lines = [
      'cat > event.json',
      'printf "%s|%s|%s|%s\\n" "$AWS_REGION" "$AWS_ENDPOINT_URL_CODEPIPELINE" "$AWS_ENDPOINT_URL_S3" "$SECRET"',
      'printf "%s" "$AWS_ACCESS_KEY_ID" > key',
    ]
    const path = project(calling, undefined, {
      functions: { f: { command: lines.join('; '), environment: { SECRET: { secret: 'token' } } } },
      secrets: { token: { env: 'TOKEN' } },
    })
    const engine = open(folder(), {
      env: { ...process.env, TOKEN: 'hush-hush-hush' },
      endpoint: async () => ({ endpointUrl: 'http://127.0.0.1:4567' }),
    })
    const { ended, of: told } = await runToEnd(engine, order(calling, path))
    expect(ended.status).toBe('Succeeded')
    const url = 'http://127.0.0.1:4567'
    expect(told('Call').log('stdout')).toBe(`us-east-1|${url}|${url}|***\n`)
    const event = JSON.parse(readFileSync(join(path, '../event.json'), 'utf8'))
    const { accessKeyId } = event['CodePipeline.job'].data.artifactCredentials
    expect(readFileSync(join(path, '../key'), 'utf8')).toBe(accessKeyId)
    // The job is over, and with it what its keys were good for.
    expect(engine.jobs.credentials(accessKeyId)).toBeUndefined()
  })

  it('fails with its exit code', async () => {
    const { of: told } = await runToEnd(open(folder()), order(calling, withCommand(calling, 'exit 4')))
    expect(told('Call').end).toMatchObject({
      status: 'Failed',
      errorDetails: { code: 'JobFailed', message: '“exit 4” ended with 4 and reported nothing.' },
    })
  })

  it('does not show its keys to AWS where nothing serves the job operations', async () => {
    const path = withCommand(calling, 'env | grep -c "^AWS_\\(ACCESS\\|SECRET\\|SESSION\\)" || true')
    const { of: told } = await runToEnd(open(folder()), order(calling, path))
    expect(told('Call').log('stdout')).toBe('0\n')
  })
})

/** Starts a function that waits until its report has been made for it, as one that calls the API would. */
async function reporting(text: string, tail = '', clock = handClock()) {
  const path = withCommand(
    text,
    `cat > event.json; [ -e gate ] || mkfifo gate; echo called; read -r go < gate; ${tail}`,
  )
  const data = folder()
  const engine = open(data, { clock })
  const { events, id } = await started(engine, order(text, path))
  const calls = () => events.filter((event) => event.type === 'log' && event.text === 'called\n').length
  const called = async (times = 1) => {
    const isCalled = () => calls() >= times
    await until(engine, isCalled() ? events : [], isCalled)
    return JSON.parse(readFileSync(join(path, '../event.json'), 'utf8'))['CodePipeline.job']
  }
  return { engine, events, id, clock, called, release: () => writeFileSync(join(path, '../gate'), 'go\n') }
}

describe('a function that reports itself', () => {
  it('succeeds with what it reported, however it ends', async () => {
    const { engine, events, called, release } = await reporting(calling, 'exit 3')
    const { id: jobId, data } = await called()
    expect(engine.jobs.credentials(data.artifactCredentials.accessKeyId)).toMatchObject({
      jobId,
      mayReport: true,
      reads: [data.inputArtifacts[0].location.s3Location],
    })
    valueOf(await engine.jobs.succeed({ jobId, outputVariables: { A: 'reported' } }))
    release()
    await until(engine, events, isEnd)
    expect(of(events)('Call').end).toMatchObject({ status: 'Succeeded', outputVariables: { A: 'reported' } })
  })

  it('fails with what it reported, however it ends', async () => {
    const { engine, events, called, release } = await reporting(calling)
    const { id: jobId } = await called()
    valueOf(await engine.jobs.fail({ jobId, failureDetails: { type: 'PermissionError', message: 'Not mine.' } }))
    release()
    await until(engine, events, isEnd)
    expect(of(events)('Call').end).toMatchObject({ errorDetails: { code: 'PermissionError', message: 'Not mine.' } })
  })

  it('is called again with its continuation token, half a minute later', async () => {
    const { engine, events, clock, called, release } = await reporting(calling)
    const first = await called()
    valueOf(await engine.jobs.succeed({ jobId: first.id, continuationToken: 'half' }))
    release()
    await until(engine, events, (event) => event.type === 'log' && event.text.includes('called again'))
    clock.forward(0.49)
    expect(events.filter((event) => event.type === 'log' && event.text === 'called\n')).toHaveLength(1)
    clock.forward(0.01)
    const second = await called(2)
    expect(second.id).not.toBe(first.id)
    expect(second.data.continuationToken).toBe('half')
    valueOf(await engine.jobs.succeed({ jobId: second.id }))
    release()
    expect(await until(engine, events, isEnd)).toMatchObject({ status: 'Succeeded' })
  })

  it('fails when it reports nothing in 20 minutes, and is ended', async () => {
    const { engine, events, clock, called } = await reporting(calling)
    const { id: jobId } = await called()
    clock.forward(20)
    await until(engine, events, isEnd)
    expect(of(events)('Call').end).toMatchObject({
      errorDetails: { code: 'JobFailed', message: 'The function reported nothing in 20 minutes.' },
    })
    expect(exceptionOf(await engine.jobs.succeed({ jobId }))).toBe('InvalidJobStateException')
  })

  it('is ended when its action is abandoned', async () => {
    const path = withCommand(calling, 'echo $$; while :; do sleep 1; done')
    const engine = open(folder())
    const { id, events } = await started(engine, order(calling, path))
    const isPid = (event: RunEvent) => event.type === 'log' && event.stream === 'stdout'
    const said = await until(engine, events, isPid)
    const pid = Number(said.type === 'log' ? said.text : '')
    await engine.stop({ pipelineExecutionId: id, abandon: true })
    await engine.performed()
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  })
})

describe('a function that cannot be called', () => {
  const startWith = async (bindings: JsonObject, env = process.env) => {
    const path = project(calling, { 'app.txt': '', 'f.py': '' }, bindings)
    const start = await open(folder(), { env }).start(order(calling, path))
    return start.ok ? 'It started' : start.failure.message
  }

  it.each([
    [{}, 'Invoke.Call: Function “f” is not bound: add it to "functions" of the bindings.'],
    [
      { functions: { f: { handler: 'f.rb:handler' } } },
      'Invoke.Call: Handler “f.rb:handler” is not of the form file.py:function or file.mjs:export.',
    ],
    [{ functions: { f: { handler: 'gone.py:handler' } } }, 'Invoke.Call: Handler “gone.py:handler”: there is no file'],
    [
      { functions: { f: { command: 'true', environment: { A: { secret: 'none' } } } } },
      'Invoke.Call: A: Secret “none” is not bound: add it to "secrets" of the bindings.',
    ],
  ])('keeps the run from starting: %j', async (bindings, message) => {
    expect(await startWith(bindings)).toContain(message)
  })

  it('names the interpreter that is missing', async () => {
    const env = { ...process.env, PATH: '/nowhere' }
    expect(await startWith({ functions: { f: { handler: 'source/f.py:handler' } } }, env)).toContain(
      'Handler “source/f.py:handler” needs Python 3, but there is no python3 on the PATH.',
    )
  })
})

describe('a function by its ARN, or bound for one action', () => {
  it('is found', async () => {
    const arn = 'arn:aws:lambda:us-east-1:123456789012:function:f'
    const text = pipelineText({ Invoke: [call({ FunctionName: arn })] })
    const { ended } = await runToEnd(open(folder()), order(text, withCommand(text, 'true')))
    expect(ended.status).toBe('Succeeded')
    const path = project(text, undefined, {
      functions: { f: { command: 'false' } },
      actions: { 'Invoke.Call': { command: 'true' } },
    })
    const own = await runToEnd(open(folder()), order(text, path))
    expect(own.ended.status).toBe('Succeeded')
  })
})

describe('a rule of a function', () => {
  it.each([
    ['beforeEntry', 'true', 'Succeeded'],
    ['beforeEntry', 'false', 'Failed'],
  ] as const)('%s is decided by calling it: %s', async (position, command, status) => {
    const asks = rule('LambdaInvoke', 'Ask', { FunctionName: 'f' }, { inputArtifacts: [{ name: 'Code' }] })
    const text = pipelineText({
      Build: {
        actions: [action('Commands', 'Make', { commands: ['true'] }, { in: ['Code'] })],
        [position]: condition('FAIL', asks),
      },
    })
    const { events } = await runToEnd(open(folder()), order(text, withCommand(text, command)))
    expect(events.findLast((event) => event.type === 'rule')).toMatchObject({ rule: 'Ask', status })
  })
})
