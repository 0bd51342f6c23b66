import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import type { StartedProcess } from '#main/engine/executor.ts'
import { actionMark, endMarked, processMoment, startTimeOf } from '#main/engine/process-identity.ts'
import { childEnvironment, type ProcessOptions, runProcess } from '#main/engine/processes.ts'

/** Runs a line of shell; `heard` is told of its output as it comes. */
async function shell(line: string, given: Partial<ProcessOptions> & { heard?: (text: string) => void } = {}) {
  const said = { stdout: '', stderr: '' }
  const started: StartedProcess[] = []
  const ended: StartedProcess[] = []
  const end = await runProcess({
    command: 'sh',
    args: ['-c', line],
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'] },
    signal: new AbortController().signal,
    output(stream, bytes) {
      said[stream] += Buffer.from(bytes).toString()
      given.heard?.(said.stdout)
    },
    started: (child) => void started.push(child),
    ended: (child) => void ended.push(child),
    ...given,
  })
  return { end, ...said, started, ended }
}

describe('a process', () => {
  it('gives its output and how it ended', async () => {
    const { end, stdout, stderr } = await shell('echo out; echo err >&2; exit 3')
    expect([end, stdout, stderr]).toEqual([{ exitCode: 3, signal: null }, 'out\n', 'err\n'])
  })

  it('is told of when it started and when it ended, with what tells it from others', async () => {
    const { started, ended } = await shell('sleep 0.2')
    expect(started).toEqual([{ pid: expect.any(Number), startTime: expect.stringMatching(/\d/) }])
    expect(ended).toEqual(started)
  })

  it('takes everything that it started along when it ends', async () => {
    const { stdout } = await shell('sleep 600 >/dev/null 2>&1 & echo $!')
    // It was sent its signal before the end was told; the system may take a moment to carry it out.
    await expect.poll(() => startTimeOf(Number(stdout)), { timeout: 10_000 }).toBeUndefined()
  })

  it.runIf(process.platform === 'linux')('takes along what left its group, by the mark of its action', async () => {
    const env = { PATH: process.env['PATH'], [actionMark]: 'one' }
    const { stdout } = await shell('setsid sleep 600 >/dev/null 2>&1 & echo $!', { env })
    await expect.poll(() => startTimeOf(Number(stdout)), { timeout: 10_000 }).toBeUndefined()
  })

  it.runIf(process.platform === 'linux')('is ended with its action and not with another part of it', async () => {
    const before = processMoment()
    const ended: string[] = []
    const run = async (mark: string) => {
      const env = { PATH: process.env['PATH'], [actionMark]: mark }
      const { end } = await shell('exec sleep 600', {
        env,
        started: () => running.push(mark) === 2 && endMarked('two/a', before),
      })
      ended.push(mark)
      if (ended.length === 1) endMarked('two', before)
      return end.signal
    }
    const running: string[] = []
    expect(await Promise.all([run('two/a'), run('two/b')])).toEqual(['SIGKILL', 'SIGKILL'])
    expect(ended).toEqual(['two/a', 'two/b'])
  })

  it('ends politely when it is stopped', async () => {
    const stop = new AbortController()
    const { end, stdout } = await shell('trap "echo bye; exit 7" TERM; echo ready; while :; do sleep 0.05; done', {
      signal: stop.signal,
      heard: (text) => text.includes('ready') && stop.abort(),
    })
    expect([end.exitCode, stdout]).toEqual([7, 'ready\nbye\n'])
  })

  it('is killed when it does not end, with its children', async () => {
    const stop = new AbortController()
    const { end, stdout } = await shell(
      'trap "" TERM; sh -c \'trap "" TERM; sleep 600\' & echo $!; while :; do sleep 0.05; done',
      { signal: stop.signal, heard: () => stop.abort() },
    )
    expect(end.signal).toBe('SIGKILL')
    // It was sent its signal before the end was told; the system may take a moment to carry it out.
    await expect.poll(() => startTimeOf(Number(stdout)), { timeout: 10_000 }).toBeUndefined()
  })

  it('is not started at all when it was stopped before', async () => {
    await expect(shell('true', { signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped')
  })

  it('that does not exist says so', async () => {
    await expect(shell('', { command: '/none/program' })).rejects.toThrow('ENOENT')
  })
})

describe('the environment of commands', () => {
  it('is the one of the user without access to AWS and without what is about the app', () => {
    const env = childEnvironment(
      {
        PATH: '/bin',
        HOME: '/home/me',
        NOT_THERE: undefined,
        AWS_PROFILE: 'prod',
        AWS_ACCESS_KEY_ID: 'AKIA',
        CODEBUILD_X: '1',
        NODE_OPTIONS: '--inspect',
        ELECTRON_RUN_AS_NODE: '1',
        STAGECRAFT_HOME: '/data',
      },
      'eu-west-1',
    )
    expect(env).toEqual({
      PATH: '/bin',
      HOME: '/home/me',
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'eu-west-1',
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_EC2_METADATA_DISABLED: 'true',
    })
  })
})
