import { Command, CommanderError } from 'commander'
import { appVersion } from '#main/app-folder.ts'
import type { CliIo } from './command.ts'
import { commands } from './commands/index.ts'

/** The command line: carries out `args` and sets the exit code that `contract.md` promises. */
export async function main(args: readonly string[], io: CliIo): Promise<void> {
  const program = new Command('stagecraft')
    .description('Design, check and run AWS CodePipeline pipelines on this machine.')
    .version(appVersion(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .option('--debug', 'print stack traces')
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) })
    .addHelpText('after', '\nWithout a command, stagecraft [FILE...] opens the designer.')
    .exitOverride()
  const named = commands.filter(({ name }) => args.includes(name))
  for (const listed of named.length > 0 ? named : commands) (await listed.load()).register(program, io)
  for (const command of program.commands) command.exitOverride()
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    // Commander ends help and version this way too, with 0; whatever else it refuses is a mistake of usage.
    if (error instanceof CommanderError) return io.exit(error.exitCode === 0 ? 0 : 2)
    const isDebugging = args.includes('--debug')
    io.stderr.write(`stagecraft: ${isDebugging && error instanceof Error ? error.stack : String(error)}\n`)
    io.exit(2)
  }
}

// Whoever reads our output may have read enough, as `head` does; that is no fault of anybody's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

await main(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  env: process.env,
  cwd: process.cwd(),
  exit(code) {
    process.exitCode = code
  },
})
