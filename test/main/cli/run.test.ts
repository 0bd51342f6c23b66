import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { action, commands, folder, open, pipelineText, project } from '#test/main/engine/bench.ts'
import { linesOf } from './run-events.ts'
import { processesWith, says, startRun } from './running-pipeline.ts'
import { stagecraft } from './stagecraft.ts'

const gate = action('Approval', 'Ok')

/** A seldom number, to know the processes of one test by. */
function seldom(): string {
  return String(1000 + Math.floor(Math.random() * 1e6))
}

describe('stagecraft run', () => {
  it('prefixes what actions write on stderr, and ends stdout with the summary', async () => {
    const machine = action('StepFunctions', 'Call', {
      configuration: { StateMachineArn: 'arn:aws:states:us-east-1:123456789012:stateMachine:m' },
    })
    const file = project(
      pipelineText({ Build: [commands('Make', ['cat app.txt', 'echo careful >&2'])], Invoke: [machine] }),
    )
    const { code, stdout, stderr } = await stagecraft(['run', file, '--trust', '--data', folder()])
    expect([code, stdout]).toEqual([0, 'Succeeded (1 simulated)\n'])
    expect(stderr).toContain('[Build/Make] hello\n')
    expect(stderr).toContain('[Build/Make] careful\n')
    expect(stderr).toContain('[Invoke/Call] Succeeded (simulated): ')
  })

  it('prints one event a line with --json, from the first beginning to the last end', async () => {
    const file = project(pipelineText({ Build: [commands('Make', ['echo made'])] }))
    const { code, stdout, stderr } = await stagecraft(['run', file, '--trust', '--data', folder(), '--json'])
    const events = linesOf(stdout)
    expect([code, stderr]).toEqual([0, ''])
    expect(events[0]).toMatchObject({
      type: 'execution',
      status: 'InProgress',
      pipelineName: 'sample',
      pipelineVersion: 1,
    })
    expect(events.at(-1)).toMatchObject({ type: 'execution', status: 'Succeeded', simulated: 0, summary: 'Succeeded' })
    expect(new Set(events.map(({ pipelineExecutionId }) => pipelineExecutionId)).size).toBe(1)
    expect(events.map(({ time }) => time)).toEqual(events.map(({ time }) => new Date(time).toISOString()).toSorted())
  })

  it('exits with 1 when the execution fails, and says where', async () => {
    const file = project(pipelineText({ Build: [commands('Make', ['exit 4'])] }))
    const { code, stdout, stderr } = await stagecraft(['run', file, '--trust', '--data', folder()])
    expect([code, stdout]).toEqual([1, 'Failed\n'])
    expect(stderr).toContain('Failed: [Build/Make]\n')
  })

  it('lets no control character of a build through to the terminal', async () => {
    const file = project(
      pipelineText({ Build: [commands('Make', [`printf '\\033[31mred\\033[0m \\033]0;title\\007bell\\007\\n'`])] }),
    )
    const { stderr } = await stagecraft(['run', file, '--trust', '--data', folder()])
    expect(stderr).toContain('[Build/Make] red bell\uFFFD\n')
  })

  it('takes a source from a path that starts from where it is called', async () => {
    const text = pipelineText({ Build: [commands('Make', ['cat app.txt'])] })
    const cwd = folder({ 'pipeline.json': text, 'other/app.txt': 'from elsewhere\n' })
    const args = ['run', 'pipeline.json', '--trust', '--data', 'data', '--source', 'Source.Fetch=other']
    const { code, stderr } = await stagecraft(args, { cwd })
    expect(code).toBe(0)
    expect(stderr).toContain('[Build/Make] from elsewhere\n')
  })

  it('reads the document from the standard input', async () => {
    const cwd = folder({ 'src/app.txt': 'piped\n' })
    const input = pipelineText({ Build: [commands('Make', ['cat app.txt'])] })
    const args = ['run', '-', '--data', 'data', '--source', 'Source.Fetch=src']
    expect(await stagecraft(args, { cwd, input })).toMatchObject({ code: 0, stdout: 'Succeeded\n' })
  })

  it('gives variables to the run', async () => {
    const text = pipelineText(
      { Build: [commands('Make', ['echo "<#{variables.Who}>"'])] },
      { variables: [{ name: 'Who' }] },
    )
    const args = ['run', project(text), '--trust', '--data', folder(), '--variable', 'Who=a=b c']
    expect((await stagecraft(args)).stderr).toContain('[Build/Make] <a=b c>\n')
  })
})

describe('a breakpoint', () => {
  it('holds the run with its work folder at hand, until somebody says that it goes on', async () => {
    const file = project(
      pipelineText({ Build: [commands('Make', ['echo made > made.txt'])], Last: [commands('End', ['echo end'])] }),
    )
    const breaks = ['--break', 'Build:before', '--break', 'Build.Make:after', '--break', 'Last.End']
    const { code, stdout, stderr } = await stagecraft(['run', file, '--trust', '--data', folder(), ...breaks], {
      input: '\n\n\n',
    })
    expect([code, stdout]).toEqual([0, 'Succeeded\n'])
    const told = stderr.split('\n').filter((line) => line.startsWith('Held ') || line.includes('[Last/End] end'))
    expect(told).toEqual([
      expect.stringMatching(/^Held before Build\.Make; it works in .*work/),
      expect.stringMatching(/^Held after Build\.Make; it works in .*work/),
      expect.stringMatching(/^Held before Last\.End; it works in .*work/),
      expect.stringContaining('[Last/End] end'),
    ])
  })

  it('stops the run when nobody is there any more', async () => {
    const file = project(pipelineText({ Build: [commands('Make', ['echo never'])] }))
    const args = ['run', file, '--trust', '--data', folder(), '--break', 'Build']
    const { code, stdout, stderr } = await stagecraft(args, { input: '' })
    expect([code, stdout]).toEqual([1, 'Stopped\n'])
    expect(stderr).toContain('Nobody is there any more to let it go on: the execution is stopped.')
    expect(stderr).not.toContain('[Build/Make] never')
  })
})

describe('what keeps a run from starting', () => {
  it('is all told at once, with exit code 2 and nothing on stdout', async () => {
    const text = pipelineText({ Build: [commands('Make', ['true'])], Gate: [gate] }, { variables: [{ name: 'Who' }] })
    const file = join(folder({ 'pipeline.json': text }), 'pipeline.json')
    const args = ['--data', folder(), '--source', 'Source.Nope=.', '--approve', 'Gate.Nope', '--variable', 'Whom=x']
    const more = [
      '--break',
      'Build.Nope',
      '--break',
      'Gate.Ok:after',
      '--revision',
      'Fetch=IMAGE_DIGEST:sha256:0',
      '--revision',
      'Fetch=TAG:v1',
      '--revision',
      'Nobody=COMMIT_ID:abc',
      '--revision',
      'Fetch',
      '--revision',
      'Fetch=IMAGE_DIGEST:sha256:1',
      '--parameter',
      'oops',
    ]
    const { code, stdout, stderr } = await stagecraft(['run', file, ...args, ...more])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr.trimEnd().split('\n')).toEqual([
      '--parameter oops: write it as NAME=VALUE.',
      '--revision Fetch=TAG:v1: there is no type “TAG”. There is: COMMIT_ID, IMAGE_DIGEST, S3_OBJECT_VERSION_ID, S3_OBJECT_KEY.',
      '--revision Fetch: write it as ACTION=TYPE:VALUE.',
      '--revision Fetch is given twice.',
      'There is no source action “Source.Nope”. There is: Source.Fetch.',
      'Breakpoint Build.Nope: there is no such action in its stage. There is: Make.',
      'Breakpoint Gate.Ok: a manual approval holds the run by itself.',
      'There is no variable “Whom” in pipeline sample.',
      'Variable “Who” has no default: give it a value.',
      'Source.Fetch: It takes no revision of type IMAGE_DIGEST here, only one of type COMMIT_ID.',
      '--revision Nobody: there is no such source action.',
      '--approve Gate.Nope: there is no such manual approval. There is: Gate.Ok.',
      'Nobody can approve Gate.Ok here: add --approve Gate.Ok, --reject Gate.Ok or --approve-all.',
      'This document runs commands on this machine: look at them, then add --trust.',
    ])
  })

  it('is a document with mistakes, each with its place', async () => {
    const file = join(folder({ 'pipeline.json': '{\n  "pipeline": {"name": "x"}\n}' }), 'pipeline.json')
    const { code, stderr } = await stagecraft(['run', file, '--trust', '--data', folder()])
    expect(code).toBe(2)
    expect(stderr).toContain(`${file}: 2:`)
  })

  it('is a file that is not there, and an option that nobody knows', async () => {
    const data = folder()
    expect(await stagecraft(['run', 'nowhere.json', '--data', data])).toMatchObject({ code: 2, stdout: '' })
    expect(await stagecraft(['run', 'nowhere.json', '--data', data, '--whatever'])).toMatchObject({
      code: 2,
      stdout: '',
    })
  })

  it('is a data folder with a damaged database, which stays as it is', async () => {
    const bytes = 'This is no database, and it is long enough to be taken for the beginning of one.'.repeat(4)
    const data = folder({ 'engine.db': bytes })
    const file = project(pipelineText({ Build: [commands('Make', ['true'])] }))
    const { code, stdout, stderr } = await stagecraft(['run', file, '--trust', '--data', data])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`The data folder ${data} cannot be used: its engine.db is damaged`)
    expect(readFileSync(join(data, 'engine.db'), 'utf8')).toBe(bytes)
  })

  it('is no longer the lack of trust, once that was given, until the document changes', async () => {
    const text = pipelineText({ Build: [commands('Make', ['true'])] })
    const file = project(text)
    const args = ['run', file, '--data', folder()]
    expect((await stagecraft(args)).code).toBe(2)
    expect((await stagecraft([...args, '--trust'])).code).toBe(0)
    expect((await stagecraft(args)).code).toBe(0)
    writeFileSync(file, text.replace('"true"', '"false"'))
    expect((await stagecraft(args)).code).toBe(2)
  })
})

describe('approvals', () => {
  const file = () =>
    project(pipelineText({ Gate: [gate, action('Approval', 'Also')], After: [commands('Make', ['true'])] }))

  it('are given by name or all at once', async () => {
    const args = ['--trust', '--data', folder()]
    const named = ['--approve', 'Gate.Ok', '--approve', 'Gate.Also']
    expect(await stagecraft(['run', file(), ...args, ...named])).toMatchObject({ code: 0, stdout: 'Succeeded\n' })
    expect(await stagecraft(['run', file(), ...args, '--approve-all'])).toMatchObject({
      code: 0,
      stdout: 'Succeeded\n',
    })
  })

  it('are refused by name, also beside --approve-all', async () => {
    const args = ['--trust', '--data', folder(), '--approve-all', '--reject', 'Gate.Ok']
    const { code, stdout, stderr } = await stagecraft(['run', file(), ...args])
    expect([code, stdout]).toEqual([1, 'Failed\n'])
    expect(stderr).toContain('[Gate/Ok] Failed: JobFailed: Rejected')
  })
})

describe('an interruption', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('by %s stops, abandons, and leaves no process behind', async (signal) => {
    const nap = seldom()
    const file = project(
      pipelineText({ Build: [commands('Make', [`(setsid sleep ${nap} &)`, `echo begun; sleep ${nap}`])] }),
    )
    const run = startRun(file, '--trust', '--data', folder())
    await run.until(says('begun'))
    run.child.kill(signal)
    expect(await run.code).toBe(1)
    expect(run.events.at(-1)).toMatchObject({ type: 'execution', status: 'Stopped', summary: 'Stopped' })
    expect(processesWith(`sleep ${nap}`)).toEqual([])
  })
})

it('stops when nobody reads its output any more, and leaves no process behind', async () => {
  const nap = seldom()
  const file = project(pipelineText({ Build: [commands('Make', [`echo begun; sleep 0.3; echo more; sleep ${nap}`])] }))
  const run = startRun(file, '--trust', '--data', folder())
  await run.until(says('begun'))
  run.child.stdout?.destroy()
  expect(await run.code).toBe(1)
  expect(processesWith(`sleep ${nap}`)).toEqual([])
})

describe('a run whose process was killed', () => {
  it('is told to have been interrupted by the next one, which ends what it left behind', async () => {
    const nap = seldom()
    const data = folder()
    const file = project(pipelineText({ Build: [commands('Make', [`echo begun; sleep ${nap}`])] }))
    const killed = startRun(file, '--trust', '--data', data)
    await killed.until(says('begun'))
    killed.child.kill('SIGKILL')
    await killed.code
    await expect.poll(() => processesWith(`sleep ${nap}`)).not.toEqual([])

    const quick = project(pipelineText({ Build: [commands('Make', ['true'])] }, { name: 'other' }))
    expect(await stagecraft(['run', quick, '--trust', '--data', data])).toMatchObject({ code: 0 })
    expect(processesWith(`sleep ${nap}`)).toEqual([])
    const engine = open(data)
    const { pipelineExecutionId = '' } = killed.events[0] ?? {}
    expect(await engine.records.list({ pipelineName: 'sample' })).toMatchObject({
      value: [{ pipelineExecutionId, status: 'Failed', note: expect.stringContaining(`${killed.child.pid}`) }],
    })
    const told = await engine.events({ pipelineExecutionId })
    expect(told.ok && told.value.findLast(({ type }) => type === 'action')).toMatchObject({
      action: 'Make',
      status: 'Failed',
      errorDetails: { code: 'JobFailed', message: expect.stringContaining('interrupted') },
    })
  })

  it('is left alone while its process lives', async () => {
    const data = folder()
    const go = join(data, 'go')
    const wait = `echo begun; until [ -e ${go} ]; do sleep 0.05; done`
    const file = project(pipelineText({ Build: [commands('Make', [wait])] }))
    const slow = startRun(file, '--trust', '--data', data)
    await slow.until(says('begun'))
    const quick = project(pipelineText({ Build: [commands('Make', ['true'])] }, { name: 'other' }))
    expect(await stagecraft(['run', quick, '--trust', '--data', data])).toMatchObject({ code: 0 })
    writeFileSync(go, '')
    expect(await slow.code).toBe(0)
  })
})
