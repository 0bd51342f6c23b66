import type { Command } from 'commander'
import { choosePipeline } from '#shared/codecs/choose-pipeline.ts'
import type { DocumentPipeline, ReadDocument } from '#shared/codecs/codec.ts'
import { diffPipelines } from '#shared/diff/index.ts'
import type { CliCommand, CliIo } from '../command.ts'
import { changeInWords } from '../diff/words.ts'
import { printable } from '../printable.ts'
import { readDocuments } from '../read-documents.ts'

interface DiffOptions {
  readonly json?: boolean
  readonly pipeline?: string
}

/** Says in what the pipelines of two documents differ, whatever they are written in. */
export const diff: CliCommand = {
  name: 'diff',
  register(program: Command, io: CliIo) {
    program
      .command('diff')
      .description('say in what the pipelines of two documents differ')
      .argument('<before>', 'a document; - is the standard input')
      .argument('[after]', 'the document to compare it with')
      .option('--json', 'print the changes as JSON')
      .option('--pipeline <name>', 'which pipeline, where a document holds several')
      .action((before: string, after: string | undefined, options: DiffOptions) => run(before, after, options, io))
  },
}

async function run(before: string, after: string | undefined, options: DiffOptions, io: CliIo): Promise<void> {
  const refuse = (code: number, reasons: readonly string[]) => {
    for (const reason of reasons) io.stderr.write(`${printable(reason)}\n`)
    io.exit(code)
  }
  if (after === undefined) {
    return refuse(2, ['Name two documents: comparing one with what is deployed is not there yet.'])
  }
  const read = await readDocuments([before, after], io)
  if ('code' in read) return refuse(read.code, read.reasons)
  const chosen = read.documents.map((document) => choose(document, options.pipeline, read.documents))
  const mistakes = chosen.flatMap((one, index) =>
    'mistake' in one ? [`${[before, after][index]}: ${one.mistake}`] : [],
  )
  if (mistakes.length > 0) return refuse(2, mistakes)

  const [old, fresh] = chosen.flatMap((one) => ('mistake' in one ? [] : [one.declaration]))
  const changes = diffPipelines(old ?? {}, fresh ?? {})
  if (options.json) io.stdout.write(`${JSON.stringify({ changes })}\n`)
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
