import type { Command } from 'commander'
import { getState, listExecutions } from '#main/aws/index.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { printable } from '../printable.ts'
import { atTarget } from '../targets/open.ts'
import { type TargetOptions, targetOf, withTarget } from '../targets/options.ts'
import { statusInWords } from '../targets/status-words.ts'
import { refuse } from '../targets/tell.ts'

interface StatusOptions extends TargetOptions {
  readonly json?: boolean
}

/** How many executions are told. */
const latest = 5

/** Says what goes on in a pipeline at a target. */
export const status: CliCommand = {
  name: 'status',
  register(program: Command, io: CliIo) {
    withTarget(program.command('status').description('say what goes on in a pipeline of your account'))
      .argument('<name>', 'the name of the pipeline')
      .option('--json', 'print it as JSON')
      .action((name: string, options: StatusOptions) => run(name, options, io))
  },
}

async function run(name: string, options: StatusOptions, io: CliIo): Promise<void> {
  const meant = targetOf(options)
  if ('mistakes' in meant) return refuse(io, 2, meant.mistakes)
  await atTarget(meant.target, async (connection) => {
    const state = await getState(connection, name)
    if (!state.ok) return refuse(io, 2, [state.failure.message])
    const executions = await listExecutions(connection, { name, maxResults: latest })
    if (!executions.ok) return refuse(io, 2, [executions.failure.message])
    const told = { ...state.value, executions: executions.value.items.slice(0, latest) }
    if (options.json) io.stdout.write(`${JSON.stringify(told)}\n`)
    else for (const line of statusInWords(told)) io.stdout.write(`${printable(line)}\n`)
    io.exit(0)
  })
}
