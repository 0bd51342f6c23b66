import type { Command } from 'commander'
import { type Connection, previewPush, type Proposal, push as pushed } from '#main/aws/index.ts'
import type { Result } from '#shared/rpc/contract.ts'
import type { Pushed, PushPreview } from '#shared/rpc/targets.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { collect } from '../pairs.ts'
import { printable } from '../printable.ts'
import { confirms } from '../targets/confirm.ts'
import { atTarget } from '../targets/open.ts'
import { type TargetOptions, targetOf, withTarget } from '../targets/options.ts'
import { type ProposalOptions, readProposal } from '../targets/proposal.ts'
import { changesInWords, intention, outcomeInWords, problemsInWords } from '../targets/push-words.ts'
import { refuse, tell } from '../targets/tell.ts'
import { writeVersion } from '../targets/write-version.ts'

interface PushOptions extends TargetOptions, ProposalOptions {
  readonly dryRun?: boolean
  readonly yes?: boolean
  readonly force?: boolean
  readonly json?: boolean
}

/** Creates or updates a pipeline at a target from a document, after checks and a look at the differences. */
export const push: CliCommand = {
  name: 'push',
  register(program: Command, io: CliIo) {
    withTarget(program.command('push').description('create or update a pipeline of your account from a document'))
      .argument('<file>', 'the document; - is the standard input')
      .option('--pipeline <name>', 'which pipeline, where the document holds several')
      .option('--parameter <name=value>', 'work out functions with this value; may be repeated', collect, [])
      .option('--dry-run', 'only check, and say what would be changed')
      .option('--yes', 'do not ask')
      .option('--force', 'replace also what the document does not come from')
      .option('--data <dir>', 'the data folder, which knows the custom action types')
      .option('--json', 'print what was done as JSON')
      .action((file: string, options: PushOptions) => run(file, options, io))
  },
}

async function run(file: string, options: PushOptions, io: CliIo): Promise<void> {
  const meant = targetOf(options)
  if ('mistakes' in meant) return refuse(io, 2, meant.mistakes)
  const proposal = await readProposal(file, options, io)
  if ('code' in proposal) return refuse(io, proposal.code, proposal.reasons)
  await atTarget(meant.target, (connection) => propose(file, proposal, connection, options, io))
}

async function propose(
  file: string,
  proposal: Proposal,
  connection: Connection,
  options: PushOptions,
  io: CliIo,
): Promise<void> {
  const asked = await previewPush(connection, proposal)
  if (!asked.ok) {
    return refuse(io, asked.failure.code === 'document-invalid' ? 1 : 2, [`${file}: ${asked.failure.message}`])
  }
  const preview = asked.value
  tell(io, preview.notes)
  tell(io, problemsInWords(file, proposal.document.text, preview))
  if (!options.json) for (const line of changesInWords(preview)) io.stdout.write(`${printable(line)}\n`)
  const ended = await decide(preview, options, io, () =>
    pushed(connection, proposal, { expected: preview.remoteVersion, force: options.force === true }),
  )
  const { done } = ended
  const mistake = done && (await writeVersion(file, proposal, done, io))
  if (options.json) io.stdout.write(`${JSON.stringify(reportOf(preview, options, done))}\n`)
  else if (done) io.stdout.write(`${printable(outcomeInWords(done))}\n`)
  const left = [
    ...(done?.tagFailure ? [`The pipeline was written, its tags were not: ${done.tagFailure.message}`] : []),
    ...(mistake === undefined ? [] : [`The pipeline was written, its version in the file was not: ${mistake}`]),
  ]
  tell(io, [...ended.sentences, ...left])
  io.exit(left.length > 0 ? 1 : ended.code)
}

/** How it ended, in the words that are left to say. */
interface Ended {
  readonly code: 0 | 1 | 2
  readonly sentences: readonly string[]
  readonly done?: Pushed
}

/** Pushes, unless something speaks against it. */
async function decide(
  preview: PushPreview,
  options: PushOptions,
  io: CliIo,
  perform: () => Promise<Result<Pushed>>,
): Promise<Ended> {
  const reasons = refusals(preview, options)
  if (reasons.length > 0) return { code: 1, sentences: reasons }
  if (options.dryRun || preview.does === 'nothing') return { code: 0, sentences: [intention(preview)] }
  if (!(await confirms(`${intention(preview)} Go on?`, options, io))) {
    return { code: 2, sentences: ['Nothing was pushed: say yes at the terminal, or add --yes.'] }
  }
  const done = await perform()
  if (done.ok) return { code: 0, sentences: [], done: done.value }
  return { code: done.failure.code === 'conflict' ? 1 : 2, sentences: [done.failure.message] }
}

/** What keeps the document from being pushed, all of it. */
function refusals({ problems, conflict }: PushPreview, { force }: PushOptions): readonly string[] {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return [
    ...(errors > 0 ? [`Nothing was pushed: the document has ${errors} error${errors === 1 ? '' : 's'}.`] : []),
    ...(conflict !== undefined && !force
      ? [`Nothing was pushed: ${conflict} Pull and look at the differences, or add --force to replace it.`]
      : []),
  ]
}

function reportOf(
  { name, region, does, remoteVersion, changes, secrets, problems, conflict, notes }: PushPreview,
  { dryRun }: PushOptions,
  done: Pushed | undefined,
) {
  return {
    pipeline: name,
    region,
    action: does,
    dryRun: dryRun === true,
    pushed: done !== undefined,
    remoteVersion,
    ...(done ? { version: done.version } : {}),
    changes,
    secrets,
    problems: problems.map(({ rule, severity, message, path }) => ({ rule, severity, message, path })),
    ...(conflict === undefined ? {} : { conflict }),
    notes,
  }
}
