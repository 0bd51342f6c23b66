import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openShell } from '#main/engine/buildspec/shell-session.ts'

function session(shell: 'bash' | 'sh', signal = new AbortController().signal) {
  const cwd = mkdtempSync(join(tmpdir(), 'stagecraft-'))
  let output = ''
  const opened = openShell({
    shell,
    cwd,
    controlFolder: join(cwd, 'control'),
    env: { PATH: process.env['PATH'], GREETING: 'hello' },
    signal,
    output: (_stream, bytes) => {
      output += Buffer.from(bytes).toString()
    },
    started: () => undefined,
    ended: () => undefined,
  })
  return { ...opened, cwd, output: () => output }
}

describe.each(['bash', 'sh'] as const)('a session of %s', (shell) => {
  it('keeps folder, variables and functions from one command to the next', async () => {
    const { run, end, output, cwd } = session(shell)
    const statuses = [
      await run('mkdir inner && cd inner'),
      await run('NAME=world; greet() { echo "$GREETING $NAME"; }'),
      await run('greet; pwd'),
    ]
    await end()
    expect(statuses).toEqual([0, 0, 0])
    expect(output()).toBe(`hello world\n${cwd}/inner\n`)
  })

  it('gives the status of a command that fails, and goes on', async () => {
    const { run, end } = session(shell)
    expect([await run('false'), await run('(exit 7)'), await run('true')]).toEqual([1, 7, 0])
    await end()
  })

  it('goes on in the same folder with the same environment after a command that ends the shell', async () => {
    const { run, end, output, cwd } = session(shell)
    await run('mkdir inner; cd inner; export KEPT="two\nlines"')
    expect(await run('exit 3')).toBe(3)
    await run('echo "$KEPT"; pwd')
    await end()
    expect(output()).toBe(`two\nlines\n${cwd}/inner\n`)
  })

  it('ends with the command that fails after set -e', async () => {
    const { run, end, output } = session(shell)
    expect(await run('set -e; false; echo never')).toBe(1)
    expect(await run('echo next')).toBe(0)
    await end()
    expect(output()).toBe('next\n')
  })

  it('complains of nothing when it is stopped in the middle of a command', async () => {
    const stop = new AbortController()
    const { run, end, output } = session(shell, stop.signal)
    setTimeout(() => stop.abort(), 200)
    await run('echo begun; sleep 20')
    await end()
    expect(output()).toBe('begun\n')
  })

  it('shows with set -x and set -v the commands, and nothing of what runs them', async () => {
    const { run, end, output } = session(shell)
    const told = { CODEBUILD_BUILD_SUCCEEDING: '1' }
    await run('set -x', told)
    await run('echo one >/dev/null', told)
    await run('set -v', told)
    await run('echo two >/dev/null', told)
    await run('set +xv', told)
    await run('echo three', told)
    await run('set -x; exit 4', told)
    await end()
    const lines = output().replaceAll(/^\++ /gm, '').split('\n')
    expect(lines).toEqual([
      'echo one',
      'set -v',
      'echo two >/dev/null',
      'echo two',
      'set +xv',
      'set +xv',
      'three',
      'exit 4',
      '',
    ])
  })

  it('reads variables, empty ones too, and leaves out those that are not set', async () => {
    const { run, read, end } = session(shell)
    await run(`ONE='a "quoted"\nvalue'; EMPTY=; unset NONE`)
    expect(await read(['ONE', 'EMPTY', 'NONE', 'no name'])).toEqual({ ONE: 'a "quoted"\nvalue', EMPTY: '' })
    await end()
  })

  it('tells a command that cannot be parsed from one that can', async () => {
    const { run, end } = session(shell)
    expect(await run('if then')).not.toBe(0)
    expect(await run('true')).toBe(0)
    await end()
  })

  it('gives commands no way into the session', async () => {
    const { run, end, output } = session(shell)
    await run('(echo in >&4) 2>/dev/null || echo closed; read line || echo empty')
    await end()
    expect(output()).toBe('closed\nempty\n')
  })
})

describe('a session in a container', () => {
  it('survives a program that only prints how it was started', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'stagecraft-'))
    const { run, end } = openShell({
      shell: 'sh',
      cwd,
      controlFolder: join(cwd, 'control'),
      env: {},
      container: { inside: (_, args) => ({ command: 'echo', args: [...args] }), env: { PATH: process.env['PATH'] } },
      signal: new AbortController().signal,
      output: () => undefined,
      started: () => undefined,
      ended: () => undefined,
    })
    expect(await run('true')).toBe(0)
    await end()
  })
})
