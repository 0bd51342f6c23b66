import { PassThrough } from 'node:stream'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { run } from '#main/cli/commands/run.ts'
import { action, commands, folder, pipelineText, project } from '#test/main/engine/bench.ts'

/** `stagecraft run` with somebody at a terminal who answers what they are asked, in this order. */
async function runAtTerminal(args: readonly string[], answers: readonly (string | null)[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true })
  const left = [...answers]
  const said = { stdout: '', stderr: '', code: -1 }
  const program = new Command()
  run.register(program, {
    stdin,
    stdout: { write: (text) => void (said.stdout += text) },
    stderr: {
      isTTY: true,
      write(text) {
        said.stderr += text
        if (!/\[yes\/no\] $|yes or no: $/.test(text)) return
        const answer = left.shift()
        if (typeof answer === 'string') stdin.write(`${answer}\n`)
        else stdin.end()
      },
    },
    env: process.env,
    cwd: process.cwd(),
    exit: (code) => void (said.code = code),
  })
  await program.parseAsync(['run', ...args], { from: 'user' })
  return { ...said, unasked: left }
}

const build = pipelineText({ Build: [commands('Make', ['echo made'])] })
const gates = pipelineText({ Gate: [action('Approval', 'Ok', { configuration: { CustomData: 'See staging' } })] })

describe('somebody at the terminal', () => {
  it('is shown the commands of a document that is not trusted yet, and asked once', async () => {
    const args = [project(build), '--data', folder()]
    const first = await runAtTerminal(args, ['yes'])
    expect(first.stderr).toContain('  Build.Make: echo made\nTrust it and run? [yes/no] ')
    expect(first).toMatchObject({ code: 0, stdout: 'Succeeded\n' })
    expect(await runAtTerminal(args, ['never asked'])).toMatchObject({ code: 0, unasked: ['never asked'] })
  })

  it.each(['no', '', 'perhaps', null])('starts nothing with the answer %j', async (answer) => {
    const { code, stdout, stderr } = await runAtTerminal([project(build), '--data', folder()], [answer])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Not started: the document is not trusted.')
  })

  it('approves or rejects when the run comes to it', async () => {
    const args = [project(gates), '--data', folder(), '--trust']
    const approved = await runAtTerminal(args, ['well', 'Y'])
    expect(approved.stderr).toContain('  See staging\nApprove Gate.Ok? [yes/no] Please answer yes or no: ')
    expect(approved).toMatchObject({ code: 0, stdout: 'Succeeded\n' })
    expect(await runAtTerminal(args, ['n'])).toMatchObject({ code: 1, stdout: 'Failed\n' })
  })

  it('who goes away leaves nothing waiting', async () => {
    const args = [project(gates), '--data', folder(), '--trust']
    expect(await runAtTerminal(args, [null])).toMatchObject({ code: 1, stdout: 'Stopped\n' })
  })
})
