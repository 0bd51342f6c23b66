import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Connection, pull as pulled, type PullOver, pullOver } from '#main/aws/index.ts'
import { readDocumentFile, writeDocumentFile } from '#main/files/document-file.ts'
import { fail, type Result, succeed } from '#shared/rpc/contract.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { changeInWords } from '../diff/words.ts'
import { ownCatalog } from '../own-catalog.ts'
import { rewriteFile } from '../rewrite-file.ts'
import { confirms } from '../targets/confirm.ts'
import { atTarget } from '../targets/open.ts'
import { type TargetOptions, targetOf, withTarget } from '../targets/options.ts'
import { refuse, tell } from '../targets/tell.ts'

interface PullOptions extends TargetOptions {
  readonly out?: string
  readonly data?: string
  readonly dryRun?: boolean
  readonly yes?: boolean
  readonly json?: boolean
}

/** Makes a document of a pipeline at a target, or brings one up to date. */
export const pull: CliCommand = {
  name: 'pull',
  register(program: Command, io: CliIo) {
    withTarget(program.command('pull').description('make a document of a pipeline of your account'))
      .argument('<name>', 'the name of the pipeline')
      .option('--out <file>', 'write this file instead of printing; one of the same pipeline is brought up to date')
      .option('--dry-run', 'only say what would be written')
      .option('--yes', 'replace a file also when it has changes of its own')
      .option('--data <dir>', 'the data folder, which knows the custom action types')
      .option('--json', 'with --out: print what was done as JSON')
      .action((name: string, options: PullOptions) => run(name, options, io))
  },
}

async function run(name: string, options: PullOptions, io: CliIo): Promise<void> {
  const meant = targetOf(options)
  if ('mistakes' in meant) return refuse(io, 2, meant.mistakes)
  await atTarget(meant.target, async (connection) => {
    const answer = await pulled(connection, name)
    if (!answer.ok) return refuse(io, 2, [answer.failure.message])
    tell(io, answer.value.notes)
    if (options.out !== undefined) return write(options.out, answer.value, connection, options, io)
    io.stdout.write(answer.value.text)
    io.exit(0)
  })
}

type Pull = Extract<Awaited<ReturnType<typeof pulled>>, { ok: true }>['value']

async function write(file: string, pull: Pull, connection: Connection, options: PullOptions, io: CliIo): Promise<void> {
  const planned = await planFile(file, pull, connection, options, io)
  if (!planned.ok) return refuse(io, 2, [planned.failure.message])
  const { before, text, changes, hasOwnChanges } = planned.value
  if (!options.json) tell(io, changes.map(changeInWords))
  const isWritten = options.dryRun !== true
  if (isWritten && hasOwnChanges) {
    const warning = `${file} has changes of its own, which would be lost`
    if (!(await confirms(`${warning}. Replace them?`, options, io))) {
      return refuse(io, 2, [`${warning}: push them first, pull into another file, or add --yes. Nothing was written.`])
    }
  }
  const mistake = isWritten ? await put(file, before, text, io) : undefined
  if (mistake !== undefined) return refuse(io, 2, [mistake])
  const { name, version } = pull
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ pipeline: name, version, file, written: isWritten, changes })}\n`)
  } else tell(io, [`${file} ${isWritten ? 'is' : 'would become'} version ${version} of ${name}.`])
  io.exit(0)
}

/** What is to be in a file; `before` is absent where there is none yet. */
interface FilePlan extends PullOver {
  readonly before?: string
}

async function planFile(
  file: string,
  { name, remote, text }: Pull,
  connection: Connection,
  { data }: PullOptions,
  io: CliIo,
): Promise<Result<FilePlan>> {
  const read = await readDocumentFile(resolve(io.cwd, file))
  if (!read.ok && read.failure.code !== 'not-found') return read
  if (!read.ok) return succeed({ text, changes: [], hasOwnChanges: false })
  const catalog = await ownCatalog(data, io)
  if (!catalog.ok) return catalog
  const before = read.value.text
  const over = await pullOver(connection, { name, remote }, { text: before, catalog: catalog.value })
  if (!over.ok) return fail(over.failure.code, `${file} was not written: ${over.failure.message}`)
  return succeed({ ...over.value, before })
}

/** Writes the file as it was planned, unless it changed meanwhile. Answers with what failed. */
async function put(file: string, before: string | undefined, after: string, io: CliIo): Promise<string | undefined> {
  if (before !== undefined) return rewriteFile(file, { before, after }, io)
  const written = await writeDocumentFile({ path: resolve(io.cwd, file), text: after, expected: null })
  return written.ok ? undefined : written.failure.message
}
