import type { Command } from 'commander'
import { choosePipeline } from '#shared/codecs/choose-pipeline.ts'
import type { DocumentPipeline, ReadDocument } from '#shared/codecs/codec.ts'
import { type Change, diffPipelines } from '#shared/diff/index.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { changeInWords } from '../diff/words.ts'
import { collect } from '../pairs.ts'
import { printable } from '../printable.ts'
import { readDocuments } from '../read-documents.ts'
import { type TargetOptions, withTarget } from '../targets/options.ts'
import type { ProposalOptions } from '../targets/proposal.ts'
import { refuse } from '../targets/tell.ts'

interface DiffOptions extends TargetOptions, ProposalOptions {
  readonly json?: boolean
}

/** Says in what the pipelines of two documents differ, whatever they are written in. */
export const diff: CliCommand = {
  name: 'diff',
  register(program: Command, io: CliIo) {
    const description = 'say in what the pipelines of two documents differ, or what a push of one would change'
    withTarget(program.command('diff').description(description))
      .argument('<before>', 'a document; - is the standard input')
      .argument('[after]', 'the document to compare it with; without one, the first is compared with your account')
      .option('--json', 'print the changes as JSON')
      .option('--pipeline <name>', 'which pipeline, where a document holds several')
      .option('--parameter <name=value>', 'with one document: work out functions with this value', collect, [])
      .option('--data <dir>', 'the data folder, which knows the custom action types')
      .action((before: string, after: string | undefined, options: DiffOptions) => run(before, after, options, io))
  },
}

async function run(before: string, after: string | undefined, options: DiffOptions, io: CliIo): Promise<void> {
  if (after === undefined) {
    // What talks to AWS takes a moment to load, and two documents need none of it.
    const { differencesAtTarget } = await import('../targets/differences.ts')
    const found = await differencesAtTarget(before, options, io)
    return 'code' in found ? refuse(io, found.code, found.reasons) : report(found.changes, options, io)
  }
  const read = await readDocuments([before, after], io)
  if ('code' in read) return refuse(io, read.code, read.reasons)
  const chosen = read.documents.map((document) => choose(document, options.pipeline, read.documents))
  const mistakes = chosen.flatMap((one, index) =>
    'mistake' in one ? [`${[before, after][index]}: ${one.mistake}`] : [],
  )
  if (mistakes.length > 0) return refuse(io, 2, mistakes)

  const [old, fresh] = chosen.flatMap((one) => ('mistake' in one ? [] : [one.declaration]))
  report(diffPipelines(old ?? {}, fresh ?? {}), options, io)
}

function report(changes: readonly Change[], { json }: DiffOptions, io: CliIo): void {
  if (json) io.stdout.write(`${JSON.stringify({ changes })}\n`)
  else for (const change of changes) io.stdout.write(`${printable(changeInWords(change))}\n`)
  io.exit(changes.length === 0 ? 0 : 1)
}

/** The pipeline that is meant in a document. The only one is meant under any name that the other document knows. */
function choose(
  document: ReadDocument,
  wanted: string | undefined,
  all: readonly ReadDocument[],
): DocumentPipeline | { readonly mistake: string } {
  const chosen = choosePipeline(document, wanted)
  const isKnown = wanted !== undefined && all.some((other) => !('mistake' in choosePipeline(other, wanted)))
  return 'mistake' in chosen && isKnown ? choosePipeline(document, undefined) : chosen
}
